/** The weights judged by leaving one collection out at a time: from the table that weigh.ts writes. */
import { collections } from "./collections";
import type { Tally } from "./heldout/tally";
import { readWith, type Weighed } from "./weigh";
import table from "./weighed.json";

const weighed: readonly Weighed[] = table;

/** As few as show that the table is of this reader: the whole of it takes weigh.ts minutes. */
const READ_AGAIN = ["social", "pupils", "service"];

test("read with weights that were chosen without it, a collection is read as the table says, and no right figure of any is called wrong", async () => {
  const all = await collections();
  expect(weighed.map(({ collection }) => collection)).toEqual(all.map(({ name }) => name));
  for (const { collection, change, tally } of weighed.filter((row) => READ_AGAIN.includes(row.collection))) {
    const found = all.find(({ name }) => name === collection);
    expect({ collection, tally: found && readWith(found, change) }).toEqual({ collection, tally });
  }
  const sum = (of: (tally: Tally) => number): number => weighed.reduce((total, { tally }) => total + of(tally), 0);
  const [right, wrong] = [sum((tally) => tally.right), sum((tally) => tally.wrong)];
  const falseAlarms = sum((tally) => tally.falseAlarms);
  console.log(
    `one collection left out at a time: ${falseAlarms} false alarms of ${right + sum((tally) => tally.notToBeJudged)}, ${sum((tally) => tally.confirmed)} of ${right} right ones confirmed, ${sum((tally) => tally.found)} of ${wrong} wrong ones found, ${sum((tally) => tally.wrongCalledRight)} of them called right`
  );
  expect(falseAlarms).toBeLessThanOrEqual(2);
});
