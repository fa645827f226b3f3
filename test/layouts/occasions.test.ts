/** Which of a year's occasions the texts of an axis are. */
import { occasionsAmong } from "../../src/layouts/said/occasions";

const OCCASIONS = [
  { name: "Ekonomisk prognos", shortName: "EP", month: 4, definite: "den ekonomiska prognosen" },
  { name: "Delårsrapport", shortName: "DR", month: 8, definite: "delårsrapporten" },
  { name: "Årsanalys", shortName: "ÅA", month: 12, definite: "årsanalysen" },
];
const FORECASTING = ["Ekonomisk prognos", "Delårsrapport"];

test.each([
  [["T1", "T2"]],
  [["Tertial 1", "Tertial 2"]],
  [["PROG04", "PROG08"]],
  [["P04 2024", "P08 2024"]],
  [["per 2404", "per 2408"]],
  [["202404", "202408"]],
  [["Efter april", "Efter augusti"]],
  [["Prognos jan-april", "Delår jan-aug"]],
  [["Vårprognosen", "Delårsprognosen"]],
  [["Prognos 1", "Prognos 2"]],
  [["Första prognosen", "Andra prognosen"]],
  [["Delårsbokslut 1", "Delårsbokslut 2"]],
  [["Delår april", "Delår augusti"]],
  [["Rapport I", "Rapport II"]],
  [["Omgång A", "Omgång B"]],
  [["Efter 4 mån", "Efter åtta månader"]],
  [["4+8", "8+4"]],
  [["Prognos 4 + 8", "Prognos 8 + 4"]],
  [["DB1", "DB2"]],
  [["1:a uppföljningen", "2:a uppföljningen"]],
  [["Prognos per 2024-04-30", "Prognos per 31.8.2024"]],
])("%s", (texts) => {
  expect(texts.map((text) => occasionsAmong(texts, OCCASIONS, FORECASTING).get(text))).toEqual(FORECASTING);
});

test.each([[["Prognos", "Prognos efter åtgärder"]], [["Prognos april", "Senaste april"]], [["Mars", "Oktober"]]])(
  "%s are none",
  (texts) => {
    expect(occasionsAmong(texts, OCCASIONS, FORECASTING).size).toBe(0);
  }
);
