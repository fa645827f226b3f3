/**
 * @jest-environment jsdom
 *
 * The rules of Ansvar and Kontoplan as a tree: what each comes to, what longer rules take, and what has no place.
 */
import { act } from "react";
import { control, ENGLISH, openPart, preparePage, press, showWhole, stateCalled, SWEDISH } from "./shownPane";

preparePage();

async function openedTree(name: string, environment = SWEDISH) {
  const session = await showWhole(stateCalled("ready to run"), environment);
  if (name === "Kontoplan") await openPart(environment === SWEDISH ? "Frivilliga" : "Optional");
  await openPart(name);
  const tree = await openPart(environment === SWEDISH ? "Så fördelas koderna" : "How the codes are distributed");
  await act(() => new Promise((later) => setTimeout(later)));
  return { ...session, tree };
}

test("the outcome is read only when the tree is opened", async () => {
  const { asked } = await showWhole(stateCalled("ready to run"));
  await openPart("Ansvar");
  expect(asked).toEqual([]);
  await openPart("Så fördelas koderna");
  expect(asked).toEqual(['codes "responsibilities"']);
});

test("codes without a place stand first, the largest first, and get their place with one press", async () => {
  const { asked, tree } = await openedTree("Kontoplan");
  const list = tree.querySelector('ul[aria-label="Hör inte till något"]');
  expect([...(list?.children ?? [])].map((item) => item.textContent.replaceAll("\u00A0", " "))).toEqual([
    "47112 rader, −640 000 krFörslag: Övriga kostnader (”Livsmedel”)Lägg 4711 under Övriga kostnader",
    "Utan kod1 rad, −12,50 kr",
  ]);
  await act(async () => press("Lägg 4711 under Övriga kostnader"));
  expect(asked.at(-1)).toBe('placeCode {"source":"accounts","code":"4711","belongsTo":"Övriga kostnader"}');
  expect(control("Ångra: ta bort raden för 4711", tree)).toBeTruthy();
});

test("a rule says what begins with it, what a longer rule takes, and what is left", async () => {
  const { tree } = await openedTree("Ansvar");
  const rule = await openPart("042Individ- och familjeomsorg");
  expect(tree.contains(rule)).toBe(true);
  expect(rule.textContent.replaceAll("\u00A0", " ")).toContain(
    "Börjar med 042: 3 552 rader, −46 914 368,50 kr.0426 tar 120 rader, −1 234 567 kr.Kvar: 3 432 rader, −45 679 801,50 kr."
  );
  const longer = await openPart("0426Boende");
  expect(rule.contains(longer)).toBe(true);
  expect(longer.textContent).toContain("04261");
});

test("it is said in English too, and read again when asked", async () => {
  const { asked, tree } = await openedTree("Ansvar", ENGLISH);
  expect(tree.textContent.replaceAll("\u00A0", " ")).toContain(
    "The outcome: 3 600 rows, −47 566 381 kr on the result."
  );
  await act(async () => press("Read again"));
  expect(asked).toEqual(['codes "responsibilities"', 'codes "responsibilities"']);
});
