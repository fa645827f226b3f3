/** The ways of stating a figure: each is met, before all others, by the sentences that stand beside it. */
import { FRAMES } from "../../src/reading/frames";
import { tracerOf } from "../../src/reading/read";
import { publishedFacts } from "./written";

test("every example of a way to state a figure is read as that way, whatever else could be meant", async () => {
  const trace = tracerOf(await publishedFacts());
  const astray = FRAMES.flatMap((frame) =>
    frame.examples.flatMap((example) => {
      const traces = trace(example);
      const [met] = traces.at(-1)?.saying.frames ?? [];
      return met?.frame === frame
        ? []
        : [`${frame.ways[0] ?? ""}: ${example} is read as ${met?.frame?.ways[0] ?? "-"}`];
    })
  );
  expect(astray).toEqual([]);
});
