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
import { pageOf } from "./page";

const NAMES = ["Anna Berg", "Erik Lund", "Sara Öst", "Omar Haddad", "Lena Dahl", "Per Ek", "Maja Nord", "Ivo Maric"];

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
  return { before, after };
}

function cover({ chance }: Draw, { committee, year }: Invented): ArraySheet {
  return {
    name: chance.one(["Försättsblad", "Läs mig", "Innehåll", "Info"]),
    cells: [
      [chance.one([`Underlag till bokslut ${year}`, `Arbetsbok ${year}`, `Ekonomisk uppföljning ${year}`])],
      [committee],
      [],
      ["Version", 3],
      ["Senast ändrad", `${year + 1}-01-${10 + chance.below(18)}`],
      ["Handläggare", chance.one(NAMES)],
      [],
      ["Flikarna fylls i av ekonomerna. Ändra inte kolumnordningen."],
    ],
  };
}

function contacts({ chance }: Draw): ArraySheet {
  const people = chance.shuffled(NAMES).slice(0, 4);
  return {
    name: chance.one(["Kontakter", "Kontaktlista", "Telefonlista"]),
    cells: [
      ["Namn", "Roll", "Telefon", "E-post"],
      ...people.map((name, at) => [
        name,
        chance.one(["Controller", "Ekonom", "Chef"]),
        `070-555 01 ${10 + at}`,
        `${name.split(" ")[0]?.toLowerCase() ?? ""}@kommun.example`,
      ]),
    ],
  };
}

function staff({ chance }: Draw, { responsibilities }: Invented): ArraySheet {
  return {
    name: chance.one(["Bemanning", "Personallista", "Årsarbetare"]),
    cells: [
      ["Enhet", "Antal årsarbetare", "Sjukfrånvaro %"],
      ...responsibilities.map(([, name]) => [name, 5 + chance.below(40), (20 + chance.below(80)) / 10]),
    ],
  };
}

function chartData({ chance }: Draw, { outcome, budget }: Invented): ArraySheet {
  const inMillions = (facts: readonly Fact[], month: number): number =>
    Math.round(total(throughMonth(facts, month)) / 10_000_000) / 10;
  return {
    name: chance.one(["Diagramdata", "Till diagram", "Graf"]),
    cells: [
      ["", "Budget ack, mnkr", "Utfall ack, mnkr"],
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
  const grid = { heads: [["Område", "Budget helår", "Utfall helår", "Avvikelse"]], rows, merged: [] };
  const title = `Sammanställning nettokostnader ${town.year}`;
  const name = draw.chance.one(["Sammanställning", "Översikt", "Sammandrag"]);
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
  const name = own.chance.one([`Utfall ${year}`, `Bokslut ${year}`, `Förra året (${year})`]);
  const page = {
    title: `Utfall ${year}`,
    needsTitle: true,
    style,
    saysSigns: false,
    parts: [{ grid }],
    amountHeads: [],
  };
  return pageOf(own, earlier, { ...page, name }, []);
}

/** What an aside draws is not among the choices. */
function ownDraw({ chance }: Draw): Draw {
  return drawing(chanceOf(chance.below(1_000_000)));
}

function total(facts: readonly Fact[]): number {
  return facts.reduce((sum, { hundredths }) => sum + hundredths, 0);
}
