/**
 * Chooses the weights of reading on the collections, and judges the choice by leaving one collection out at a time
 * (`node --import tsx test/reading/weigh.ts`; some minutes). From the weights as they are every one is moved a step up
 * and a step down, and all collections are read with it; what lessens the loss is taken. Without a collection the same
 * is chosen from the losses of the others, and the collection is then read with that choice: nothing in it has helped
 * to choose. The table goes to weighed.json, which a test reads. `--tell` only reads, and lists what is not as it
 * should be; `--again` reads with what was chosen before, and only counts anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WEIGHTS, type Weights } from "../../src/reading/weights";
import { collections, type Collection } from "./collections";
import { outcomeOf, reportOf, tallyOf, type Tally } from "./heldout/tally";

/** What a mistake costs: one false alarm and the controller stops reading the rest. */
const COST = { falseAlarm: 20, wrongCalledRight: 10, unfound: 1, unconfirmed: 1 };

type Name = keyof Weights;
type Change = Partial<Weights>;

/** What was chosen without a collection, and how it was then read. */
export interface Weighed {
  readonly collection: string;
  readonly change: Change;
  readonly tally: Tally;
}

function lossOf({ falseAlarms, wrongCalledRight, right, confirmed, wrong, found }: Tally): number {
  const missed = COST.unfound * (wrong - found) + COST.unconfirmed * (right - confirmed);
  return COST.falseAlarm * falseAlarms + COST.wrongCalledRight * wrongCalledRight + missed;
}

export function readWith({ texts, facts }: Collection, change: Change): Tally {
  return tallyOf(outcomeOf(texts, facts, { ...WEIGHTS, ...change }));
}

interface Trial {
  readonly name: Name;
  readonly value: number;
  /** Of each collection, in order. */
  readonly losses: readonly number[];
}

function stepsOf(name: Name): readonly number[] {
  const value = WEIGHTS[name];
  const step = Math.max(0.1, Math.round(Math.abs(value)) / 10);
  return [value - step, value + step].map((moved) => Math.round(moved * 100) / 100);
}

/** The better way to move each weight, where one is better than not to; taken together. */
function choice(trials: readonly Trial[], base: readonly number[], without: number | undefined): Change {
  const total = (losses: readonly number[]): number =>
    losses.reduce((sum, loss, place) => (place === without ? sum : sum + loss), 0);
  const best = new Map<Name, Trial>();
  for (const trial of trials) {
    const known = best.get(trial.name);
    if (total(trial.losses) < total(known?.losses ?? base)) best.set(trial.name, trial);
  }
  return Object.fromEntries([...best].map(([name, { value }]) => [name, value]));
}

function printed(change: Change): string {
  return Object.entries(change)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

async function weigh(): Promise<void> {
  const all = await collections();
  const names = Object.keys(WEIGHTS) as Name[];
  const losses = (change: Change): readonly number[] => all.map((one) => lossOf(readWith(one, change)));
  const base = losses({});
  const trials = names.flatMap((name) =>
    stepsOf(name).map((value): Trial => ({ name, value, losses: losses({ [name]: value }) }))
  );
  const sum = (of: readonly number[]): number => of.reduce((total, loss) => total + loss, 0);
  const chosen = choice(trials, base, undefined);
  console.log(`loss ${sum(base)}; better by ${printed(chosen) || "nothing"}: ${sum(losses(chosen))}`);
  const weighed = all.map((one, place): Weighed => {
    const change = choice(trials, base, place);
    return { collection: one.name, change, tally: readWith(one, change) };
  });
  writeFileSync(join(__dirname, "weighed.json"), `${JSON.stringify(weighed, undefined, 2)}\n`);
  console.log(
    weighed.map(({ collection, change }) => `without ${collection}: ${printed(change) || "as they are"}`).join("\n")
  );
}

async function readAgain(): Promise<void> {
  const all = await collections();
  const file = join(__dirname, "weighed.json");
  const before = JSON.parse(readFileSync(file, "utf8")) as readonly Weighed[];
  const weighed = before.flatMap(({ collection, change }) =>
    all.filter(({ name }) => name === collection).map((one) => ({ collection, change, tally: readWith(one, change) }))
  );
  writeFileSync(file, `${JSON.stringify(weighed, undefined, 2)}\n`);
}

async function tell(): Promise<void> {
  for (const { name, facts, texts } of await collections()) console.log(reportOf(name, outcomeOf(texts, facts), true));
}

if (process.argv[1]?.endsWith("weigh.ts") === true) {
  const asked = (["--tell", "--again"] as const).find((one) => process.argv.includes(one));
  void { "--tell": tell, "--again": readAgain, none: weigh }[asked ?? "none"]();
}
