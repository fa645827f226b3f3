/** Which name a heading has beside its words for amounts. */
import { namesBeside } from "../../src/layouts/said/nameBeside";

const named = (...texts: readonly string[]): readonly (string | undefined)[] => {
  const found = namesBeside(texts, (name) => ["Skola", "Park", "Plan och bygg", "Plan"].includes(name));
  return texts.map((text) => found.get(text)?.name);
};

test("a name stands before or after what is said of each of them, or after no more than the ledger's word", () => {
  expect(named("Utfall netto RD Skola", "Utfall netto RD Park")).toEqual(["Skola", "Park"]);
  expect(named("Skola Beslutad budget", "Plan och bygg Beslutad budget")).toEqual(["Skola", "Plan och bygg"]);
  expect(named("Budget 2024 Skola")).toEqual(["Skola"]);
});

test("a word that may tell one part of an area from another makes it none", () => {
  expect(named("Skola norra budget", "Skola södra budget", "Utfall", "Skola")).toEqual(Array(4).fill(undefined));
});
