/**
 * Rulla till nästa år in the session: what it comes to is shown and asked, and only then is the workbook changed. The
 * answer holds for what was shown: a workbook that has changed since is shown anew.
 */
import type { CannotRoll, Rolling, TextsChoice } from "../rolling/rolling";
import type { Watch } from "../workbook";
import type { Desk } from "./desk";
import { showSources } from "./examining";
import type { Notice, SessionState } from "./state";

export function rollingOver(desk: Desk) {
  const underWay = (work: (watch: Watch) => Promise<void>): Promise<SessionState> =>
    desk.untilStopped({
      doing: "roll",
      begin: "rollBegun",
      work,
      stopped: () => showSources(desk, { kind: "rollCancelled" }),
    });
  return {
    /** Shows everything that will be emptied, changed and added. */
    ask: () =>
      underWay(async (watch) => {
        const rolling = await found(desk, watch);
        if (rolling.kind === "rolling") show(desk, rolling, "kept");
      }),
    chooseTexts: (texts: TextsChoice) => desk.inTurn(() => Promise.resolve(desk.tell({ kind: "textsChosen", texts }))),
    /** The answer to what is shown. */
    confirm: (): Promise<SessionState> => {
      const { state } = desk.memory();
      if (state.kind !== "rollAsked") return Promise.resolve(state);
      const { rolling: asked, texts } = state;
      return underWay(async (watch) => {
        const rolling = await found(desk, watch);
        if (rolling.kind === "stopped") return;
        const { isSameRolling } = await desk.means.rolling();
        if (isSameRolling(asked, rolling)) await roll(desk, rolling, texts, watch);
        else show(desk, rolling, texts, { kind: "rollChanged" });
      });
    },
    /** Without a question: for a copy of a workbook. */
    now: (texts: TextsChoice) =>
      underWay(async (watch) => {
        const rolling = await found(desk, watch);
        if (rolling.kind === "rolling") await roll(desk, rolling, texts, watch);
      }),
    /** Leaves the question; nothing has been changed. */
    leave: () =>
      desk.inTurn(async () => {
        desk.tell({ kind: "left" });
        if (desk.memory().state.kind === "rollAsked") await showSources(desk);
      }),
  };
}

/** What is in the way is shown as for a run that stops. */
async function found(desk: Desk, watch: Watch): Promise<Rolling | CannotRoll> {
  const { rollingOf } = await desk.means.rolling();
  const result = await rollingOf(desk.means.workbook, watch);
  if (result.kind === "stopped") desk.tell({ kind: "ended", result });
  return result;
}

function show(desk: Desk, rolling: Rolling, texts: TextsChoice, notice?: Notice): void {
  desk.tell({ kind: "rollShown", rolling, texts, notice });
}

async function roll(desk: Desk, rolling: Rolling, texts: TextsChoice, watch: Watch): Promise<void> {
  const { workbook } = desk.means;
  const { rollingOrder } = await desk.means.rolling();
  watch.signal.throwIfAborted();
  await workbook.change(rollingOrder(rolling, texts, watch), watch);
  const emptied = [...rolling.emptied, ...(texts === "emptied" ? rolling.texts : [])].map(({ place }) => place);
  await showSources(desk, { kind: "rolled", year: rolling.year, emptied });
}
