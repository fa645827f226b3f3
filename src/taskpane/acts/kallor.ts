/** Källor: looks at the workbook and shows what a run will read. */
import { whenAtRest, type Act } from "./act";

const READ_AGAIN = { sv: "Läs av igen", en: "Refresh" };

export const kallor: Act = {
  id: "kallor",
  name: { sv: "Källor", en: "Sources" },
  button: {
    footer: "atRest",
    look: "subtle",
    offered: whenAtRest,
    nameIn: ({ kind }) => (kind === "ready" ? READ_AGAIN : undefined),
    press: (session) => session.examine(),
  },
};
