/**
 * Years of random edits and presses: nothing that is typed is ever changed or lost, and history only grows. Runs as many
 * as the time allows, or `SEQUENCES=10000` of them.
 */
import fc from "fast-check";
import { actions } from "./randomActions";
import { TypedYear } from "./typedYear";

const SEQUENCES = Number(process.env.SEQUENCES ?? 0);
const MOST_MILLISECONDS = SEQUENCES > 0 ? 3_600_000 : 45_000;

jest.setTimeout(MOST_MILLISECONDS + 120_000);

test("nothing typed is ever changed or lost, and history is only added to", async () => {
  let sequences = 0;
  let presses = 0;
  const began = Date.now();
  const property = fc.asyncProperty(actions, async (all) => {
    const year = new TypedYear();
    for (const action of all) {
      await year.take(action);
      if (action.do === "press") presses++;
    }
    sequences++;
  });
  await fc.assert(property, {
    numRuns: SEQUENCES > 0 ? SEQUENCES : 100_000,
    ...(SEQUENCES > 0 ? {} : { interruptAfterTimeLimit: MOST_MILLISECONDS, markInterruptAsFailure: false }),
    endOnFailure: false,
  });
  process.stdout.write(`    ${sequences} sequences, ${presses} presses, ${Date.now() - began} ms\n`);
  expect(sequences).toBeGreaterThan(100);
});

test("a word beside the rest of an area stands when its last cause is taken out of the form", async () => {
  const year = new TypedYear();
  await year.take({ do: "press", press: "form" });
  await year.take({ do: "insert", at: 0, cells: ["Förskola", "Vikarier", 40] });
  await year.take({ do: "press", press: "form" });
  await year.take({ do: "remove", at: 1 });
  await year.take({ do: "addColumn", heading: "Ansvarig", content: "Eva" });
  await year.take({ do: "press", press: "form" });
});
