/** Named causes and what they leave: always the whole result, each ledger row at most once. */
import { analyse } from "../../src/analysis/analysis";
import { causesOf } from "../../src/analysis/causes";
import type { AreaId } from "../../src/model/organisation";
import type { Ore } from "../../src/model/money";
import { modelOf, PLACE, selection, type Municipality } from "../support/municipality";

const SCHOOL: Municipality = {
  frames: [{ name: "Utbildning", responsible: true }],
  areas: [
    { name: "Grundskola", shortName: "GR", frame: "Utbildning" },
    { name: "Gymnasium", shortName: "GY", frame: "Utbildning" },
  ],
  outcome: [
    { account: "5011", responsibility: "101", activity: "410", amount: -700 },
    { account: "4530", responsibility: "101", activity: "420", amount: -300 },
    { account: "4530", responsibility: "201", activity: "420", amount: -250 },
  ],
  budget: [
    { account: "5011", responsibility: "101", activity: "410", amount: -800 },
    { account: "4530", responsibility: "201", activity: "420", amount: -200 },
  ],
  grants: [
    { decision: "Budget", frame: "Utbildning", area: "Grundskola", amount: 800 },
    { decision: "Budget", frame: "Utbildning", area: "Gymnasium", amount: 200 },
  ],
};

function cause(name: string, area: string | undefined, activities: string, amount?: number) {
  return {
    name,
    area: area as AreaId | undefined,
    activities: selection(activities),
    accounts: selection(""),
    amount: amount as Ore | undefined,
    words: undefined,
    place: PLACE,
  };
}

describe("causes", () => {
  test("a cause is the deviation from budget of the rows that its codes select within its area", () => {
    const { causes } = causesOf(
      analyse(
        modelOf({
          ...SCHOOL,
          also: { causes: [cause("Lärarlöner", "Grundskola", "410"), cause("Köpta platser", "Gymnasium", "42")] },
        })
      )
    );
    expect(causes.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["Lärarlöner", 100],
      ["Köpta platser", -50],
    ]);
  });

  test("a cause without an area, or with several rows, spans areas", () => {
    const { causes } = causesOf(
      analyse(modelOf({ ...SCHOOL, also: { causes: [cause("Köpta platser", undefined, "420")] } }))
    );
    expect(causes.map(({ outcome }) => outcome)).toEqual([-350]);
    const spanning = causesOf(
      analyse(
        modelOf({
          ...SCHOOL,
          also: { causes: [cause("Köpta platser", "Grundskola", "420"), cause("Köpta platser", "Gymnasium", "420")] },
        })
      )
    );
    expect(spanning.causes.map(({ outcome, areas }) => [outcome, areas.map(({ shortName }) => shortName)])).toEqual([
      [-350, ["GR", "GY"]],
    ]);
  });

  test("a stated amount stands instead of a selection", () => {
    const { causes } = causesOf(
      analyse(modelOf({ ...SCHOOL, also: { causes: [cause("Skolskjuts", "Grundskola", "", -75)] } }))
    );
    expect(causes.map(({ outcome }) => outcome)).toEqual([-75]);
  });

  test("rows that two causes claim count for the first and are told of; so is a selection that catches nothing", () => {
    const found = causesOf(
      analyse(
        modelOf({
          ...SCHOOL,
          also: {
            causes: [
              cause("Allt", "Grundskola", "4"),
              cause("Löner", "Grundskola", "410"),
              cause("Tomt", "Gymnasium", "999"),
            ],
          },
        })
      )
    );
    expect(found.causes.map(({ outcome }) => outcome)).toEqual([-200, 0, 0]);
    expect(found.contested).toEqual([{ names: ["Allt", "Löner"], rows: 2, sum: -1500 }]);
    expect(found.empty.map(({ name }) => name)).toEqual(["Tomt"]);
  });
});
