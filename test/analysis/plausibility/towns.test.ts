/** Plausible towns are left alone, and spoilt ones told: the two rates that the thresholds are held to. */
import { cases } from "../../support/cases";
import { random } from "./random";
import { falseAlarms, printedRates, rateOf, type Rate } from "./rates";
import { SPOILERS } from "./spoilers";
import { town } from "./towns";

const SOUND = cases(75, 300);
/** Of each kind; all kinds together more than a thousand where all are tried. */
const SPOILT = cases(10, 40);
const FROM = 700_000;

test(`${SOUND} plausible towns are not doubted`, async () => {
  const alarms = await falseAlarms(SOUND, (seed) => town(seed).sheets);
  process.stdout.write(`Plausible: ${alarms.length} false alarms in ${SOUND} towns\n`);
  expect(alarms).toEqual([]);
}, 120_000);

test("every kind of spoiling is told in at least 99 of 100 towns, and nearly always as what it is", async () => {
  const rates: Rate[] = [];
  for (const { name, told, spoil } of SPOILERS)
    rates.push(await rateOf({ name, told, sheets: (seed) => spoil(town(seed), random(seed + 7)) }, SPOILT, FROM));
  process.stdout.write(`${printedRates(rates)}\n`);
  expect(rates.filter(({ tried }) => tried < SPOILT)).toEqual([]);
  expect(rates.filter(({ silent, tried }) => silent.length > 0.01 * tried)).toEqual([]);
  expect(rates.filter(({ found, tried }) => tried - found > Math.max(1, 0.03 * tried))).toEqual([]);
  expect(rates.reduce((sum, { found }) => sum + found, 0)).toBeGreaterThanOrEqual(0.995 * SPOILT * rates.length);
  const once = rates.reduce((sum, rate) => sum + rate.once, 0) / rates.reduce((sum, { tried }) => sum + tried, 0);
  expect(once).toBeGreaterThan(0.97);
}, 900_000);
