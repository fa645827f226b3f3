/** Which area a text names, whatever stands around its name. */
import { areaNamer } from "../../src/layouts/said/areaName";
import type { AreaId } from "../../src/model/organisation";
import { namesOf } from "../../src/sources/names";

const AREAS = [
  ["Förskola", "FSK"],
  ["Park och natur", "PAN"],
  ["Område Norr", undefined],
] as const;
const names = namesOf(
  AREAS.map(([name, shortName]) => ({ name, shortName, is: name as AreaId })),
  true
);
const named = areaNamer(names.find, names.known);

test.each([
  "Förskola 1)",
  "Förskola*",
  "Förskola ¹",
  "Förskola (11)",
  "Förskola [not 2]",
  "Förskola – 11",
  "11 Förskola",
  "11. Förskola",
  "(11) Förskola",
  "VO Förskola",
  "Verksamhetsområde: Förskola",
  "Avd. Förskola",
  "- Förskola",
  "Förskola netto",
  "FSK Förskola",
  "Förskola (FSK)",
  "Förskola – FSK",
  "Område 11 Förskola 2)",
])("%s is the area", (text) => expect(named(text)).toBe("Förskola"));

test("a name of several words has its short name beside it, and a name may be said without its word", () => {
  expect(named("PAN Park och natur")).toBe("Park och natur");
  expect(named("Park och natur - PAN")).toBe("Park och natur");
  expect(named("Norr")).toBe("Område Norr");
});

test.each(["Förskola norra", "Förskola 2", "Förskola, Park och natur", "Summa Förskola", "Förskolan 11 och 12", "11"])(
  "%s is no area",
  (text) => expect(named(text)).toBeUndefined()
);
