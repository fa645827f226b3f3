/** What is said of a figure just before, and at what time: wrong by those, where its own words name nobody. */
import { factsOf } from "../../src/facts/facts";
import { readerOf } from "../../src/reading/read";
import { schools } from "./invented";

const read = readerOf(factsOf(schools));

function saidOf(text: string): readonly (readonly [string, string])[] {
  return read(text).claims.map(({ printed, verdict }) => [
    printed,
    verdict.kind === "disagrees" ? (verdict.flaw === "direction" ? "turned" : verdict.wording) : verdict.kind,
  ]);
}

test.each([
  // Its own words name nobody, and the compared figure is that of no other time or plan.
  ["Lönekostnaderna blev 812,4 mnkr, 7,4 mnkr över budget.", "agrees"],
  ["Lönekostnaderna blev 812,4 mnkr, 9,4 mnkr över budget.", "7,4 mnkr"],
  ["Lönekostnaderna blev 812,4 mnkr, vilket är 7,4 mnkr under budget.", "turned"],
  ["Hyrorna, 248,2 mnkr, ligger 4,4 mnkr över budget.", "turned"],
  ["Förskolan kostade netto 402,5 mnkr och ligger 7,8 mnkr under budget.", "9,8 mnkr"],
])("%s", (text, said) => {
  const [first, second] = saidOf(text);
  expect(first?.[1]).toBe("agrees");
  expect(second?.[1]).toContain(said);
});

test("what nobody is named for is right together with what it differs by, and not alone", () => {
  expect(saidOf("Skjutsarna för barnen kostade 43,72 mnkr, 5,22 mnkr över budget.").map(([, said]) => said)).toEqual([
    "agrees",
    "agrees",
  ]);
  expect(saidOf("Bussarna för barnen kostade 43,72 mnkr.").map(([, said]) => said)).toEqual(["uncheckable"]);
});

test.each([
  ["I tertialrapporten i april räknade området med ett underskott på 18,0 mnkr.", "10,0 mnkr"],
  ["I tertialrapporten i april räknade området med ett underskott på 23,6 mnkr.", "10,0 mnkr"],
  ["Området redovisar ett underskott på 18,0 mnkr.", "23,6 mnkr"],
])("%s", (text, said) => {
  expect(saidOf(`## Grundskola och fritidshem\n\n${text}`)[0]?.[1]).toContain(said);
});

test("an occasion's figure is not wrong where two are named, or a forecast is only compared with", () => {
  const both = "Underskottet i grundskolan växte från 10,0 mnkr i april till 18,0 mnkr i augusti.";
  expect(saidOf(both).filter(([, said]) => !/agrees|uncheckable/.test(said))).toEqual([]);
});
