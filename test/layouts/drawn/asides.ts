/** Sheets that are no sources, as real workbooks have before and after those that are. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { MONTHS, ofArea, throughMonth } from "../exports/shape";
import { MONTH_NAMES } from "../forms";
import type { Fact, Invented } from "../municipality";
import { chanceOf } from "../random";
import { derived, type Cell, type Style } from "./cells";
import { drawing, type Draw } from "./draw";
import type { Hand } from "./fields";
import { ledgerTable } from "./ledgerTable";
import { otherSheets } from "./otherSheets";
import { pageOf } from "./page";
import { said } from "./words/house";

/** Sheets to stand before the sources, and after them. */
export function asides(
  draw: Draw,
  hand: Hand,
  style: Style
): { readonly before: readonly ArraySheet[]; readonly after: readonly ArraySheet[] } {
  const { town } = hand;
  const { chance } = draw;
  const before: ArraySheet[] = [];
  const after: ArraySheet[] = [];
  if (draw.has("cover")) before.push(cover(draw, town));
  if (draw.has("contacts")) (chance.happens(0.5) ? before : after).push(contacts(draw));
  if (draw.has("staff")) after.push(staff(draw, town));
  if (draw.has("chartData")) after.push(chartData(draw, town));
  if (draw.has("summary")) (chance.happens(0.5) ? before : after).push(summary(draw, town));
  if (draw.has("lastYearLedger")) (chance.happens(0.3) ? before : after).push(lastYear(draw, hand, style));
  for (const sheet of otherSheets(draw, town)) (chance.happens(0.3) ? before : after).push(sheet);
  return { before, after };
}

function cover({ chance, house }: Draw, { committee, year }: Invented): ArraySheet {
  const { people, cover: own } = house.asides;
  return {
    name: chance.one(own.names),
    cells: [
      [said(chance.one(own.titles), year)],
      [committee],
      [],
      [own.version, 3],
      [own.changed, `${year + 1}-01-${10 + chance.below(18)}`],
      [own.by, chance.one(people)],
      [],
      [own.note],
    ],
  };
}

function contacts({ chance, house }: Draw): ArraySheet {
  const own = house.asides.contacts;
  const people = chance.shuffled(house.asides.people).slice(0, 4);
  return {
    name: chance.one(own.names),
    cells: [
      own.heads,
      ...people.map((name, at) => [
        name,
        chance.one(own.roles),
        `070-555 01 ${10 + at}`,
        `${name.split(" ")[0]?.toLowerCase() ?? ""}@kommun.example`,
      ]),
    ],
  };
}

function staff({ chance, house }: Draw, { responsibilities }: Invented): ArraySheet {
  const own = house.asides.staff;
  return {
    name: chance.one(own.names),
    cells: [
      own.heads,
      ...responsibilities.map(([, name]) => [name, 5 + chance.below(40), (20 + chance.below(80)) / 10]),
    ],
  };
}

function chartData({ chance, house }: Draw, { outcome, budget }: Invented): ArraySheet {
  const inMillions = (facts: readonly Fact[], month: number): number =>
    Math.round(total(throughMonth(facts, month)) / 10_000_000) / 10;
  return {
    name: chance.one(house.asides.chart.names),
    cells: [
      house.asides.chart.heads,
      ...MONTHS.map((month) => [
        MONTH_NAMES[month - 1]?.slice(0, 3) ?? "",
        inMillions(budget, month),
        inMillions(outcome, month),
      ]),
    ],
  };
}

function summary(draw: Draw, town: Invented): ArraySheet {
  const style: Style = { unit: "tkr", decimals: 0, form: "number", isTurned: false };
  const rounded = (facts: readonly Fact[]): number => Math.round(total(facts) / 100_000) * 100_000;
  const rows = town.areas.map((area): readonly Cell[] => {
    const [budget, outcome] = [rounded(ofArea(town.budget, area)), rounded(ofArea(town.outcome, area))];
    return [area.name, derived(budget), derived(outcome), derived(budget - outcome)];
  });
  const own = draw.house.asides.summary;
  const grid = { heads: [own.heads], rows, merged: [] };
  const title = said(own.title, town.year);
  const name = draw.chance.one(own.names);
  const page = { name, title, needsTitle: true, style, saysSigns: false, parts: [{ grid }], amountHeads: [] };
  return pageOf(ownDraw(draw), town, page, []);
}

/** The year before, as this year's outcome is laid out or with months across. */
function lastYear(draw: Draw, hand: Hand, style: Style): ArraySheet {
  const { town, words } = hand;
  const year = town.year - 1;
  const own = ownDraw(draw);
  const facts = town.outcome.map((fact) => ({
    ...fact,
    source: "outcome" as const,
    period: fact.period - 100,
    hundredths: Math.round((fact.hundredths * 0.96) / 100_000) * 100_000,
  }));
  const across = own.chance.one(["list", "months"] as const);
  const plan = { across, scenario: "alone", hasPeriod: across === "list", hasUnit: true, whole: facts } as const;
  const earlier = { ...town, year };
  const relabelled = { ...words, outcome: words.outcome.replace(String(town.year), String(year)) };
  const grid = ledgerTable({ ...hand, draw: own, town: earlier, words: relabelled }, plan, facts, "outcome");
  const { names, title } = draw.house.asides.lastYear;
  const name = said(own.chance.one(names), year);
  const page = {
    title: said(title, year),
    needsTitle: true,
    style,
    saysSigns: false,
    parts: [{ grid }],
    amountHeads: [],
  };
  return pageOf(own, earlier, { ...page, name }, []);
}

/** What an aside draws is not among the choices. */
function ownDraw({ chance, house }: Draw): Draw {
  return drawing(chanceOf(chance.below(1_000_000)), house);
}

function total(facts: readonly Fact[]): number {
  return facts.reduce((sum, { hundredths }) => sum + hundredths, 0);
}
