/** Results of areas, frames and the committee. */
import { analyse } from "../../src/analysis/analysis";
import { modelOf } from "../support/municipality";

test("areas stand in the order of Områden, also where their frames alternate", () => {
  const grant = (frame: string, area: string) => ({ decision: "Budget", frame, area, amount: 100 });
  const { committee } = analyse(
    modelOf({
      frames: [
        { name: "Skola", responsible: true },
        { name: "Bistånd", responsible: false },
        { name: "Kultur", responsible: true },
      ],
      areas: [
        { name: "Grundskola", frame: "Skola" },
        { name: "Bibliotek", frame: "Kultur" },
        { name: "Stöd", frame: "Bistånd" },
        { name: "Förskola", frame: "Skola" },
      ],
      outcome: [],
      budget: [],
      grants: [
        grant("Skola", "Grundskola"),
        grant("Kultur", "Bibliotek"),
        grant("Bistånd", "Stöd"),
        grant("Skola", "Förskola"),
      ],
    })
  );
  expect(committee.areas.map(({ area }) => area?.id)).toEqual(["Grundskola", "Bibliotek", "Förskola"]);
});
