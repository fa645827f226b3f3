/** What plausibility finds is seen before a run or after it, answered, and the answer taken back. */
import type { Figures } from "../../src/run";
import { sessionWith } from "./openedSession";
import { DOUBTS, STOPPED, WRITTEN } from "./states";

const FIGURES = { kind: "figures", recognition: [], problems: [], plausibility: DOUBTS } as unknown as Figures;
const [DOUBT] = DOUBTS;
if (DOUBT === undefined) throw new Error("There is no doubt to answer.");

test("the figures can be seen before a run, and nothing is written", async () => {
  const { session, shown, workbook } = sessionWith({ figures: async () => FIGURES });
  expect(await session.check()).toMatchObject({ kind: "checked", figures: { plausibility: DOUBTS } });
  expect(shown).toEqual(["running", "checked"]);
  expect(workbook.asked).toEqual([]);
});

test("what must be mended before figures can be had is shown as after a run", async () => {
  const { session } = sessionWith({ figures: async () => STOPPED });
  expect((await session.check()).kind).toBe("stopped");
});

test.each([
  ["before a run", "checked"],
  ["after a run", "done"],
] as const)(
  "an answer given %s is remembered in the workbook and shown; taken back, it is asked again",
  async (_, kind) => {
    const { session, workbook } = sessionWith({
      figures: async () => FIGURES,
      yearEnd: async () => ({ ...WRITTEN, plausibility: DOUBTS }),
    });
    await (kind === "checked" ? session.check() : session.run());
    const answerNow = () => {
      const state = session.getSnapshot();
      const checks =
        state.kind === "checked" ? state.figures.plausibility : state.kind === "done" ? state.result.plausibility : [];
      return checks.find(({ id }) => id === DOUBT.id)?.answer?.word;
    };
    await session.answer(DOUBT, "Juli bokförs i augusti.");
    expect([session.getSnapshot().kind, answerNow()]).toEqual([kind, "Juli bokförs i augusti."]);
    await session.answer(DOUBT, undefined);
    expect(answerNow()).toBeUndefined();
    expect(workbook.asked).toEqual([
      `answer ${DOUBT.fingerprint.what} Juli bokförs i augusti.`,
      `answer ${DOUBT.fingerprint.what} taken back`,
    ]);
  }
);
