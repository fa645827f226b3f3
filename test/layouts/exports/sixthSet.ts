/** A sixth set, written down before the fifth was mended, before any of it was tried: grants, forecasts, units. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Invented } from "../municipality";
import { grantOf, grants, without, type Exported, type Row } from "./shape";
import { SIXTH_LISTS } from "./sixthLists";
import { SIXTH_REPORTS } from "./sixthReports";
import { SIXTH_TABLES } from "./sixthTables";

const total = (town: Invented): number => town.areas.reduce((sum, { name }) => sum + grantOf(town, name), 0);
const occasionsIn = (town: Invented): readonly string[] => [...new Set(town.forecasts.map(({ occasion }) => occasion))];
const forecastOf = (town: Invented, area: string, occasion: string): number =>
  town.forecasts.find((one) => one.area === area && one.occasion === occasion)?.kronor ?? 0;

function forecasts(town: Invented, sheet: ArraySheet): Exported {
  return { sheets: [...without(town, "Prognos"), sheet], same: canonical(town) };
}

/** Short names across and one row of grants. */
function shortNamesAcross(town: Invented): Exported {
  return grants(town, {
    name: "Ramfördelning",
    cells: [
      [`Ramfördelning ${town.year}`],
      ["Belopp i kr", ...town.areas.map(({ shortName }) => shortName), "Totalt"],
      [`Kommunbidrag ${town.year}`, ...town.areas.map(({ name }) => grantOf(town, name)), total(town)],
    ],
  });
}

/** What the grant is calculated from: a number, and an amount for each. */
function grantByVolume(town: Invented): Exported {
  return grants(town, {
    name: "Resursfördelning",
    cells: [
      ["Verksamhetsområde", "Antal", "Ersättning per antal", `Kommunbidrag ${town.year}`],
      ...town.areas.map(({ name }, at): Row => {
        const volume = 250 * (at + 1);
        return [name, volume, Number((grantOf(town, name) / volume).toFixed(2)), grantOf(town, name)];
      }),
      ["Summa", "", "", total(town)],
    ],
  });
}

/** Marks of footnotes after the areas' names, the notes below. */
function footnotes(town: Invented): Exported {
  return grants(town, {
    name: "Kommunbidrag med noter",
    cells: [
      ["Verksamhetsområde", `Kommunbidrag ${town.year}, kr`],
      ...town.areas.map(({ name }, at): Row => [at < 2 ? `${name} ${at + 1})` : name, grantOf(town, name)]),
      ["Totalt", total(town)],
      [],
      ["1) Inklusive kompensation för höjda hyror."],
      ["2) Varav 500 000 kr är tillfälligt."],
    ],
  });
}

/** What of the grant is for rent and for staff, in columns of their own. */
function ofWhichColumns(town: Invented): Exported {
  const row = (label: string, kronor: number): Row => [
    label,
    kronor,
    Math.round(kronor * 0.15),
    Math.round(kronor * 0.7),
  ];
  return grants(town, {
    name: "Ramar med innehåll",
    cells: [
      ["Område", `Kommunbidrag ${town.year}`, "varav lokaler", "varav personal"],
      ...town.areas.map(({ name }) => row(name, grantOf(town, name))),
      row("Summa", total(town)),
    ],
  });
}

/** The decisions in order, and what the area's grant had come to after each. */
function runningGrant(town: Invented): Exported {
  const soFar = new Map<string, number>();
  return {
    sheets: [
      ...without(town, "Kommunbidrag"),
      {
        name: "Beslutslogg",
        cells: [
          ["Beslutsdatum", "Beslut", "Verksamhetsområde", "Belopp", "Kommunbidrag efter beslut"],
          ...town.grants.map(({ decision, date, area, kronor }): Row => {
            const after = (soFar.get(area) ?? 0) + kronor;
            soFar.set(area, after);
            return [date, decision, area, kronor, after];
          }),
        ],
      },
    ],
    same: canonical(town),
  };
}

/** The occasion over budget, forecast of the year's net cost, and deviation. */
function occasionsOverForecasts(town: Invented): Exported {
  const occasions = occasionsIn(town);
  return forecasts(town, {
    name: "Prognosjämförelse",
    cells: [
      [`Helårsprognos ${town.year}, kr`],
      ["", ...occasions.flatMap((occasion) => [occasion, "", ""])],
      ["Verksamhetsområde", ...occasions.flatMap(() => ["Budget", "Prognos", "Avvikelse"])],
      ...town.areas.map(({ name }): Row => [
        name,
        ...occasions.flatMap((occasion) => {
          const [own, deviation] = [grantOf(town, name), forecastOf(town, name, occasion)];
          return [own, own - deviation, deviation];
        }),
      ]),
    ],
  });
}

/** A heading says that a plus is a deficit. */
function plusIsDeficit(town: Invented): Exported {
  return forecasts(town, {
    name: "Prognoser nämnd",
    cells: [
      ["Tillfälle", "Verksamhetsområde", "Avvikelse helår (+ = underskott)"],
      ...town.forecasts.map(({ occasion, area, kronor }): Row => [occasion, area, kronor === 0 ? 0 : -kronor]),
    ],
  });
}

/** Each area as a heading, its forecasts below, the newest first, with a comment. */
function forecastsUnderAreas(town: Invented): Exported {
  const newestFirst = [...occasionsIn(town)].reverse();
  return forecasts(town, {
    name: "Områdenas prognoser",
    cells: [
      ["Tillfälle", "Budgetavvikelse, tkr", "Kommentar"],
      ...town.areas.flatMap(({ name }): readonly Row[] => [
        [name],
        ...newestFirst.map((occasion): Row => {
          const deviation = forecastOf(town, name, occasion);
          return [occasion, deviation / 1000, deviation < 0 ? "Högre kostnader för vikarier" : ""];
        }),
      ]),
    ],
  });
}

/** Each area's units in one cell, commas between. */
function unitsInOneCell(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Ansvar"),
      {
        name: "Ansvarskoder",
        cells: [
          ["Verksamhetsområde", "Ansvarskoder"],
          ...town.areas.map(({ prefix, name }): Row => [
            name,
            town.responsibilities.flatMap(([code]) => (code.startsWith(prefix) ? [code] : [])).join(", "),
          ]),
        ],
      },
    ],
    same: canonical(town),
  };
}

/** Areas with their short names and units in one list; neither Områden nor Ansvar. */
function organisationInOneList(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Områden", "Ansvar"),
      {
        name: `Organisation ${town.year}`,
        cells: [
          ["Ram", "Verksamhetsområde", "Kortnamn", "Ansvar", "Benämning", "Chef"],
          ...town.areas.flatMap(({ prefix, name, shortName }): readonly Row[] =>
            town.responsibilities
              .filter(([code]) => code.startsWith(prefix))
              .map(([code, text], at): Row => [town.committee, name, shortName, code, text, `Chef ${at + 1}`])
          ),
        ],
      },
    ],
    same: canonical(town),
  };
}

export const SIXTH_SET = {
  ...SIXTH_LISTS,
  ...SIXTH_TABLES,
  ...SIXTH_REPORTS,
  shortNamesAcross,
  grantByVolume,
  footnotes,
  ofWhichColumns,
  runningGrant,
  occasionsOverForecasts,
  plusIsDeficit,
  forecastsUnderAreas,
  unitsInOneCell,
  organisationInOneList,
};
