/** Nästa steg on the ribbon: does what the year needs, and leaves locking to the button that says so. */
import type { YearStage } from "../../src/model/round";
import type { RunContext } from "../../src/run";
import { nasta } from "../../src/taskpane/acts/nasta";
import { sessionWith } from "./openedSession";
import { WRITTEN } from "./states";

const STAGE = { year: 2024, occasion: "Delårsrapport", isYearEnd: false, areas: 4, lacking: 0, version: 0 };

/** What the press ran, and whether the pane came forward for it. */
async function pressedWith(needs: YearStage["needs"] | undefined) {
  const ran: RunContext["round"][] = [];
  const { session } = sessionWith({
    stage: async () => (needs === undefined ? undefined : { ...STAGE, needs }),
    yearEnd: async (_, { round }) => {
      ran.push(round);
      return WRITTEN;
    },
  });
  const ended = await nasta.command?.run(session, {});
  return { ran, ended: ended?.kind };
}

test.each([
  ["form", ["form"], "done"],
  ["forecasts", ["form"], "done"],
  ["yearEnd", [undefined], "done"],
  [undefined, [undefined], "done"],
  ["lock", [], "ready"],
  ["formerLock", [], "ready"],
  ["written", [], "ready"],
  ["nothing", [], "ready"],
] as const)("where %s is needed the press runs %j and ends %s", async (needs, ran, ended) => {
  expect(await pressedWith(needs)).toEqual({ ran, ended });
});
