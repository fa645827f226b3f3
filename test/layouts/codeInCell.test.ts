/** A code beside its name, in every order that systems write them. */
import { areNamedCodes, codeBesideName, splitCode } from "../../src/layouts/said/codeInCell";

test.each([
  ["5011 Månadslön", "5011"],
  ["0410 - Norra", "0410"],
  ["5011/Månadslön", "5011"],
  ["51-10 Lön", "51-10"],
  ["Norra [1110]", "1110"],
  ["Månadslön (5011)", "5011"],
  ["(5011) Månadslön", "5011"],
  ["Norra - 1110", "1110"],
  ["Månadslön/5011", "5011"],
  ["Kst 1110 Norra", "1110"],
  ["Konto: 5011 Månadslön", "5011"],
  ["Enhet:1110", "1110"],
  ["Norra, kst 1110", "1110"],
  ["5011.0", "5011"],
])("the code of %j is %j", (cell, code) => expect(codeBesideName(cell)).toBe(code));

test.each([
  "5011",
  "Norra",
  "Utfall för året 2024",
  "Moms 25%",
  "Rum 12, plan 3",
  "Period 2024-03",
  "Varav vite 515 tkr",
  "",
])("%j is no code with a name", (cell) => expect(splitCode(cell)).toBe(cell));

test("a column is of codes after their names only where each name has one code", () => {
  expect(areNamedCodes(["Norra (1110)", "Södra (1125)", "Norra (1110)"])).toBe(true);
  expect(areNamedCodes(["Faktura 4711", "Faktura 4712"])).toBe(false);
  expect(areNamedCodes(["Norra (1110)", "Södra"])).toBe(false);
});
