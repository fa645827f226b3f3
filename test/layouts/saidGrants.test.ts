/** What the words of headings and names of sheets say is the municipality's grant, and what only sounds like it. */
import { meaningOf } from "../../src/layouts/said/meaning";

test.each(["Anslag 2024", "Nettoanslag", "Driftanslag per nämnd", "Driftramar", "Kommunbidrag", "Tilldelad ram"])(
  "%s is the grant",
  (text) => expect(meaningOf(text).scenario).toBe("grant")
);

test.each(["Kontoslag", "Kostnadsslag", "Programområde", "Ansvar"])("%s is no amount", (text) =>
  expect(meaningOf(text).scenario).toBeUndefined()
);

test.each(["Beräkn utf helår", "Uppsk utfall", "Helårsprogn"])("%s is a forecast, in short", (text) => {
  expect(meaningOf(text).scenario).toBe("forecast");
});
