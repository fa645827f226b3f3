/** Kopiera uppsättningen: a new workbook for another committee, handed to the user's downloads; amounts never. */
import { copiedFiles } from "../copyingSetup";
import { saveFile } from "../saveFile";
import { whenAtRest, type Act } from "./act";

export const kopiera: Act = {
  id: "kopiera",
  name: { sv: "Kopiera uppsättningen", en: "Copy the set-up" },
  command: {
    places: ["headless"],
    bringsPane: "atOnce",
    run: async (session) => {
      await session.examine();
      return session.copySetup();
    },
  },
  button: {
    footer: "atRest",
    look: "subtle",
    offered: whenAtRest,
    press: async (session) => {
      for (const file of copiedFiles(await session.copySetup())) saveFile(file);
    },
  },
};
