/**
 * `npm run bench -- --mapped [--rows 1000000 --rounds 5]`: Årsanalys of the same ledger in the contract's form and in
 * a system's, through a mapping, in turns, each against the bare read of its own cells. `added` is what the mapping's
 * steps add: the run beyond its bare read, less that of the other form, as a part of the other form's run.
 */
import type { Wanted } from "../../src/workbook";
import type { Excel } from "./excel";
import type { Form } from "./ledger-book";

export interface Measured {
  readonly excel: Excel;
  /** A press of Årsanalys; resolves to what it wanted to read. */
  readonly run: () => Promise<readonly Wanted[]>;
  readonly bareRead: (wanted: readonly Wanted[]) => Promise<void>;
  readonly timed: (work: () => Promise<void>) => Promise<number>;
}

interface Times {
  readonly bare: number;
  readonly run: number;
}

export async function mappedTime({ excel, run, bareRead, timed }: Measured, rounds: number): Promise<object> {
  const timesOf = async (form: Form): Promise<Times> => {
    let wanted: readonly Wanted[] = [];
    await excel.open(form);
    const all = await timed(async () => void (wanted = await run()));
    await excel.open(form);
    return { bare: await timed(() => bareRead(wanted)), run: all };
  };
  await timesOf("own");
  await timesOf("foreign");
  const times: Readonly<Record<Form, Times>>[] = [];
  for (let round = 0; round < rounds; round++)
    times.push({ own: await timesOf("own"), foreign: await timesOf("foreign") });
  await excel.close();
  const added = times.map(({ own, foreign }) => (foreign.run - foreign.bare - (own.run - own.bare)) / own.run);
  const ratioOf = (form: Form): number => median(times.map((one) => one[form].run / one[form].bare));
  const millisecondsOf = (form: Form): Times => ({
    bare: Math.round(median(times.map((one) => one[form].bare))),
    run: Math.round(median(times.map((one) => one[form].run))),
  });
  return {
    rounds,
    added: rounded(median(added)),
    eachAdded: added.map(rounded),
    ratios: { own: rounded(ratioOf("own")), foreign: rounded(ratioOf("foreign")) },
    milliseconds: { own: millisecondsOf("own"), foreign: millisecondsOf("foreign") },
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
