/**
 * Committees and spoilers that were written when the rules had been settled on `towns`, and before they were tried on
 * these. The first trial: 98 of 300 sound committees doubted (new areas with part of a budget 50, irregular small areas
 * 20, areas that close, a few large swings of the first months), 843 of 870 spoilt ones found, 401 of them told once,
 * since the false alarms stood beside. What was learned is in the rules: an area's missing month is doubted only where
 * its months are regular and it is large enough, the committee's result to date is judged more widely, and areas that
 * start during the year may have any budget. On seeds that had not been looked at (400 towns, 400 of these, 1 467
 * spoilt ones of both sets) the rules then doubted 4 and 0, and found 1 466.
 */
import { cases } from "../../support/cases";
import { random } from "./random";
import { falseAlarms, printedRates, rateOf, type Rate } from "./rates";
import { STRANGE_SPOILERS } from "./strangeSpoilers";
import { stranger } from "./strangers";

const SOUND = cases(100, 300);
const SPOILT = cases(10, 20);
const FROM = 700_000;

test(`${SOUND} other plausible committees are not doubted`, async () => {
  const alarms = await falseAlarms(SOUND, (seed) => stranger(seed).sheets);
  process.stdout.write(`Plausible: ${alarms.length} false alarms in ${SOUND} other committees\n`);
  expect(alarms).toEqual([]);
}, 120_000);

test("other ways to spoil are found nearly always", async () => {
  const rates: Rate[] = [];
  for (const { name, told, spoil } of STRANGE_SPOILERS)
    rates.push(await rateOf({ name, told, sheets: (seed) => spoil(stranger(seed), random(seed + 7)) }, SPOILT, FROM));
  process.stdout.write(`${printedRates(rates)}\n`);
  const sum = (of: (rate: Rate) => number): number => rates.reduce((all, rate) => all + of(rate), 0);
  expect(sum(({ found }) => found) / sum(({ tried }) => tried)).toBeGreaterThanOrEqual(0.99);
}, 900_000);
