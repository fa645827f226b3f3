/** A fifth set, written down when the fourth was mended and before any of it was tried: grants, forecasts and units. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { MONTH_NAMES } from "../forms";
import { canonical, type Invented } from "../municipality";
import { FIFTH_HOME_MADE } from "./fifthHomeMade";
import { FIFTH_LISTS } from "./fifthLists";
import { FIFTH_TABLES } from "./fifthTables";
import { less } from "./lists";
import { grantOf, grants, MONTHS, ofArea, sumOf, swedish, without, type Exported, type Row } from "./shape";

const total = (town: Invented, decision?: string): number =>
  town.areas.reduce((sum, { name }) => sum + grantOf(town, name, decision), 0);
const forecastOf = (town: Invented, area: string, occasion: string): number =>
  town.forecasts.find((one) => one.area === area && one.occasion === occasion)?.kronor ?? 0;
const wholeKronor = (amount: number): string => `${swedish(amount).replace(",00", "")} kr`;

function forecasts(town: Invented, sheet: ArraySheet): Exported {
  return { sheets: [...without(town, "Prognos"), sheet], same: canonical(town) };
}

/** Last year's grant, this year's, and what has changed, in kronor and percent. */
function grantAgainstLastYear(town: Invented): Exported {
  const last = (kronor: number): number => Math.round(kronor * 0.97);
  const row = (label: string, kronor: number, before: number): Row => [
    label,
    before,
    kronor,
    kronor - before,
    Number((((kronor - before) / before) * 100).toFixed(1)),
  ];
  return grants(town, {
    name: "Kommunbidrag jämförelse",
    cells: [
      [
        "Verksamhetsområde",
        `Kommunbidrag ${town.year - 1}`,
        `Kommunbidrag ${town.year}`,
        "Förändring kr",
        "Förändring %",
      ],
      ...town.areas.map(({ name }) => row(name, grantOf(town, name), last(grantOf(town, name)))),
      row(
        "Summa nämnden",
        total(town),
        town.areas.reduce((sum, { name }) => sum + last(grantOf(town, name)), 0)
      ),
    ],
  });
}

/** Areas across; the grant, the budgeted net cost that it pays for, and what is left, down. */
function grantAboveNetBudget(town: Invented): Exported {
  const costs = [...town.areas.map((area) => sumOf(ofArea(town.budget, area))), sumOf(town.budget)];
  const own = [...town.areas.map(({ name }) => grantOf(town, name)), total(town)];
  return grants(town, {
    name: "Budgetförutsättningar",
    cells: [
      [`Budgetförutsättningar ${town.year} (kr)`],
      [],
      ["", ...town.areas.map(({ name }) => name), "Nämnden"],
      [`Kommunbidrag ${town.year}`, ...own],
      ["Budgeterad nettokostnad", ...costs.map((cost) => -cost)],
      ["Kvar att fördela", ...own.map((one, at) => less(one, costs[at] ?? 0))],
    ],
  });
}

/** A twelfth of the grant each month, what doesn't divide in December, and the year's grant last. */
function grantByMonth(town: Invented): Exported {
  const spread = (kronor: number): Row => {
    const part = Math.floor(kronor / 12);
    return [...MONTHS.map((month) => (month === 12 ? kronor - 11 * part : part)), kronor];
  };
  return grants(town, {
    name: "Periodiserat kommunbidrag",
    cells: [
      [`Periodiserat kommunbidrag ${town.year}`],
      ["Område", ...MONTHS.map((month) => (MONTH_NAMES[month - 1] ?? "").slice(0, 3)), "Helår"],
      ...town.areas.map(({ name }): Row => [name, ...spread(grantOf(town, name))]),
    ],
  });
}

/** A small table for each decision, its name and day over it. */
function tablePerDecision(town: Invented): Exported {
  const decisions = [...new Map(town.grants.map(({ decision, date }) => [decision, date]))];
  return {
    sheets: [
      ...without(town, "Kommunbidrag"),
      {
        name: "Beslut i fullmäktige",
        cells: decisions.flatMap(([decision, date]): readonly Row[] => [
          [`${decision}, beslutad ${date}`],
          ["Verksamhetsområde", "Kommunbidrag, kr"],
          ...town.areas.map(({ name }): Row => [name, grantOf(town, name, decision)]),
          ["Summa", total(town, decision)],
          [],
        ]),
      },
    ],
    same: canonical(town),
  };
}

/** As in the minutes: a sentence, areas and amounts as text, no headings. */
function grantWithoutHeadings(town: Invented): Exported {
  return grants(town, {
    name: "Protokollsutdrag",
    cells: [
      [`Kommunfullmäktige beslutar om följande kommunbidrag för ${town.year} till ${town.committee.toLowerCase()}:`],
      [],
      ...town.areas.map(({ name }): Row => [name, wholeKronor(grantOf(town, name))]),
      ["Tillsammans", wholeKronor(total(town))],
    ],
  });
}

/** A surplus in one column, a deficit as a size in the other. */
function surplusOrDeficit(town: Invented): Exported {
  return forecasts(town, {
    name: "Helårsbedömning",
    cells: [
      ["Tillfälle", "Verksamhetsområde", "Överskott", "Underskott"],
      ...town.forecasts.map(({ occasion, area, kronor }): Row => [
        occasion,
        area,
        kronor > 0 ? kronor : "",
        kronor < 0 ? -kronor : "",
      ]),
    ],
  });
}

/** Deviations as people type them: "+12 tkr", "−5 tkr", "±0". */
function deviationsInWords(town: Invented): Exported {
  const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
  const text = (kronor: number): string => {
    if (kronor === 0) return "±0";
    return `${kronor > 0 ? "+" : "−"}${Math.abs(kronor) / 1000} tkr`;
  };
  return forecasts(town, {
    name: "Prognosöversikt",
    cells: [
      [`Prognos, avvikelse mot budget helår ${town.year}`],
      ["Verksamhetsområde", ...occasions, "Orsak i korthet"],
      ...town.areas.map(({ name }, at): Row => [
        name,
        ...occasions.map((occasion) => text(forecastOf(town, name, occasion))),
        at % 2 === 0 ? "Lägre volymer" : "",
      ]),
    ],
  });
}

/** Under the tertial and its last month, in thousands, with the change between and a sum. */
function tertialForecasts(town: Invented): Exported {
  const row = (label: string, first: number, second: number): Row => [
    label,
    first / 1000,
    second / 1000,
    (second - first) / 1000,
  ];
  const sum = (occasion: string): number =>
    town.areas.reduce((all, { name }) => all + forecastOf(town, name, occasion), 0);
  return forecasts(town, {
    name: "Tertialprognoser",
    cells: [
      ["Prognostiserad budgetavvikelse, tkr"],
      ["Område", "T1 april", "T2 augusti", "Förändring"],
      ...town.areas.map(({ name }) =>
        row(name, forecastOf(town, name, "Ekonomisk prognos"), forecastOf(town, name, "Delårsrapport"))
      ),
      row("Totalt", sum("Ekonomisk prognos"), sum("Delårsrapport")),
    ],
  });
}

/** Each area's codes as an interval. */
function codeIntervals(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Ansvar"),
      {
        name: "Ansvarsindelning",
        cells: [
          ["Ansvar från", "Ansvar till", "Verksamhetsområde", "Chef"],
          ...town.areas.map(({ prefix, name }, at): Row => [
            `${prefix}00`,
            `${prefix}99`,
            name,
            ["A. Ek", "B. Lind"][at % 2] ?? "",
          ]),
        ],
      },
    ],
    same: canonical(town),
  };
}

export const FIFTH_SET = {
  ...FIFTH_LISTS,
  ...FIFTH_HOME_MADE,
  ...FIFTH_TABLES,
  grantAgainstLastYear,
  grantAboveNetBudget,
  grantByMonth,
  tablePerDecision,
  grantWithoutHeadings,
  surplusOrDeficit,
  deviationsInWords,
  tertialForecasts,
  codeIntervals,
};
