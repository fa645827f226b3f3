/**
 * What is going on in this workbook: the one store that the ribbon and the pane share, without React and
 * without Office. One thing is done at a time, in the order asked for; there is never more than one run.
 */
import type { JudgedCheck } from "../analysis/plausibility/answers";
import type { Length } from "../model/comment";
import type { Place } from "../model/problem";
import type { RunContext } from "../run";
import { codePlacing } from "./codePlacing";
import { copyingSetup } from "./copyingSetup";
import { openDesk, type Desk } from "./desk";
import { examining, showSources } from "./examining";
import { filing } from "./filing";
import { codeOf } from "./failure";
import type { Means } from "./means";
import { reviewing } from "./reviewing";
import { rollingOver } from "./rollingOver";
import type { SessionState } from "./state";

/** What a press asks for: Årsanalys where it says nothing else. */
export type Press = Pick<RunContext, "only" | "round">;

export type Session = ReturnType<typeof createSession>;

export function createSession(means: Means) {
  const desk = openDesk(means);
  const { workbook } = means;
  let current: { readonly name: string; readonly ending: Promise<SessionState> } | undefined;
  return {
    ...examining(desk),
    ...codePlacing(desk),
    ...copyingSetup(desk),
    /** Granska text. */
    review: reviewing(desk),
    /** Hämta fil. */
    files: filing(desk),
    subscribe: desk.subscribe,
    getSnapshot: () => desk.memory().state,
    /** A press of the ribbon's. One during a run of the same kind joins it. Gives the state that the run ended in. */
    run: (press: Press = {}): Promise<SessionState> => {
      const name = JSON.stringify(press);
      if (current?.name === name) return current.ending;
      const ending = runOnce(desk, press).finally(() => {
        if (current?.ending === ending) current = undefined;
      });
      current = { name, ending };
      return ending;
    },
    /** Rulla till nästa år. */
    rolling: rollingOver(desk),
    /** Sees whether the figures can be right, without writing anything. */
    check: (): Promise<SessionState> =>
      desk.untilStopped({
        doing: "run",
        begin: "runBegun",
        work: async (watch) => desk.tell({ kind: "checked", figures: await means.figures(workbook, watch) }),
        stopped: () => showSources(desk, { kind: "cancelled" }),
      }),
    /** Stops the run, or the reading of a text, at its next block; the workbook is then as it was. */
    cancel: desk.stop,
    /** How long the comments are to be from now on. */
    chooseLength: (length: Length) =>
      desk.inTurn(async () => {
        if (desk.memory().state.kind !== "done") return;
        await desk.orFail("choice", async () => {
          await workbook.chooseLength(length);
          desk.tell({ kind: "lengthChosen", length });
        });
      }),
    /** *Det stämmer*: why a finding of plausibility is right; `undefined` takes it back. */
    answer: ({ fingerprint: finding }: JudgedCheck, word: string | undefined) =>
      desk.inTurn(async () => {
        const said = word === undefined ? undefined : { word, at: means.now().toISOString() };
        await desk.orFail("choice", async () => {
          await workbook.answer(finding, said);
          desk.tell({ kind: "answered", finding, said });
        });
      }),
    /** Selects a place in the sheet. */
    reveal: (place: Place) =>
      desk.inTurn(async () => {
        try {
          await workbook.reveal(place);
        } catch (error) {
          desk.tell({ kind: "noticed", notice: { kind: "notRevealed", place, code: codeOf(error) } });
        }
      }),
  };
}

function runOnce(desk: Desk, press: Press): Promise<SessionState> {
  const { workbook, now, clock, yearEnd } = desk.means;
  return desk.untilStopped({
    doing: "run",
    begin: "runBegun",
    work: async (watch) => {
      const context = { ...watch, ...press, now: now(), clock };
      desk.tell({ kind: "ended", result: await yearEnd(workbook, context) });
    },
    stopped: () => showSources(desk, { kind: "cancelled" }),
  });
}
