/**
 * Years of random edits and presses: nothing that is typed is ever changed or lost, and history only grows. The same
 * years each time, or `SEQUENCES=10000` new ones, whose seed a failure prints.
 */
import fc from "fast-check";
import { actions } from "./randomActions";
import { TypedYear } from "./typedYear";

const NEW = Number(process.env.SEQUENCES ?? 0);
const WHICH = NEW > 0 ? { numRuns: NEW } : { numRuns: 600, seed: 2024 };

jest.setTimeout(3_600_000);

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
  await fc.assert(property, WHICH);
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
