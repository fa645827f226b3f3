/** Kommunbidrag, Prognos, Områden and Ansvar as home-made tables have them. */
import { canonical, type Invented } from "../municipality";
import { grantOf, grants, without, type Exported, type Row } from "./shape";

/** The opening frame, what has come to it, and the new frame. */
function frameWithChanges(town: Invented): Exported {
  const [opening, later] = [...new Set(town.grants.map(({ decision }) => decision))] as [string, string];
  const exported = {
    sheets: [
      ...without(town, "Kommunbidrag"),
      {
        name: "Ramar per verksamhet",
        cells: [
          ["Kommunbidrag, kr"],
          ["Verksamhetsområde", opening, later, `Ny ram ${town.year}`],
          ...town.areas.map(({ name }): Row => [
            name,
            grantOf(town, name, opening),
            grantOf(town, name, later),
            grantOf(town, name),
          ]),
        ],
      },
    ],
    same: canonical({ ...town, grants: town.grants.map((one) => ({ ...one, date: "" })) }),
  };
  return exported;
}

/** Parts of an area below it ("varav"): they are in the area's own amount. */
function varavRows(town: Invented): Exported {
  return grants(town, {
    name: `Kommunbidrag ${town.year}`,
    cells: [
      ["Verksamhet", `Kommunbidrag ${town.year}`],
      ...town.areas.flatMap(({ name }): readonly Row[] => [
        [name, grantOf(town, name)],
        ["varav lokaler", Math.round(grantOf(town, name) * 0.2)],
        ["varav personal", Math.round(grantOf(town, name) * 0.6)],
      ]),
      ["Summa", town.areas.reduce((sum, { name }) => sum + grantOf(town, name), 0)],
    ],
  });
}

/** In millions, said above. */
function grantsInMillions(town: Invented): Exported {
  return grants(town, {
    name: "Tilldelad ram",
    cells: [
      [`Kommunbidrag ${town.year}, mnkr`],
      [],
      ["Område", `Ram ${town.year}`],
      ...town.areas.map(({ name }): Row => [name, grantOf(town, name) / 1_000_000]),
    ],
  });
}

/** The grant as the net cost that it pays for: negative. */
function grantsAsNetCost(town: Invented): Exported {
  return grants(town, {
    name: "Anslag",
    cells: [["Område", `Anslag ${town.year}`], ...town.areas.map(({ name }): Row => [name, -grantOf(town, name)])],
  });
}

/** Three years, of which the year is the middle one. */
function grantsOfThreeYears(town: Invented): Exported {
  const { year } = town;
  return grants(town, {
    name: "Kommunbidrag flerårsplan",
    cells: [
      ["Verksamhetsområde", year - 1, year, year + 1],
      ...town.areas.map(({ name }): Row => {
        const own = grantOf(town, name);
        return [name, Math.round(own * 0.97), own, Math.round(own * 1.02)];
      }),
      [
        "Totalt",
        ...[0.97, 1, 1.02].map((part) =>
          town.areas.reduce((sum, { name }) => sum + Math.round(grantOf(town, name) * part), 0)
        ),
      ],
    ],
  });
}

/** Each area as a heading with its decisions below. */
function areaOverDecisions(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Kommunbidrag"),
      {
        name: "Kommunbidragsbeslut",
        cells: [
          ["Beslut", "Datum", "Belopp"],
          ...town.areas.flatMap(({ name }): readonly Row[] => [
            [name],
            ...town.grants
              .filter(({ area }) => area === name)
              .map(({ decision, date, kronor }): Row => [decision, date, kronor]),
          ]),
        ],
      },
    ],
    same: canonical(town),
  };
}

/** Forecasts beside the grant and the outcome in one table. */
function forecastBesideGrant(town: Invented): Exported {
  const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
  return {
    sheets: [
      ...without(town, "Prognos"),
      {
        name: "Prognos sammanställning",
        cells: [
          [`Prognos budgetavvikelse ${town.year}, kr`],
          ["Verksamhetsområde", "Kommunbidrag", ...occasions],
          ...town.areas.map(({ name }): Row => [
            name,
            grantOf(town, name),
            ...occasions.map(
              (occasion) => town.forecasts.find((one) => one.area === name && one.occasion === occasion)?.kronor ?? 0
            ),
          ]),
        ],
      },
    ],
    same: canonical(town),
  };
}

/** Every responsibility with its name and its department, in place of prefixes. */
function responsibilitiesListed(town: Invented): Exported {
  const rows = town.responsibilities.map(([code, name]): Row => [
    code,
    name,
    town.areas.find(({ prefix }) => code.startsWith(prefix))?.name ?? "",
  ]);
  return {
    sheets: [
      ...without(town, "Ansvar"),
      { name: "Organisation", cells: [["Ansvar", "Benämning", "Avdelning"], ...rows] },
    ],
    same: canonical(town),
  };
}

export const GRANT_TABLES = {
  frameWithChanges,
  varavRows,
  grantsInMillions,
  grantsAsNetCost,
  grantsOfThreeYears,
  areaOverDecisions,
  forecastBesideGrant,
  responsibilitiesListed,
};
