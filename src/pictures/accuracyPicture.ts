/** How far forecasts were from what came: per area and occasion the miss of the last years, and their mean. */
import type { Accuracy } from "../analysis/accuracy";
import { ORE_PER, type MoneyUnit } from "../model/money";
import type { Organisation } from "../model/organisation";
import type { Occasions } from "../model/occasion";
import { EMPTY, number, type Cell, type Column, type Row, type Table } from "../reports/table";
import { TOTAL_LABEL } from "../sources/roundNames";
import { printed } from "../words/numbers";
import type { Illustration, Role } from "./picture";

/** Of the years that are shown beside their mean; more would not be told apart. */
const YEARS: readonly Role[] = ["previous", "outcome"];

interface Named {
  readonly organisation: Pick<Organisation, "areas">;
  readonly occasions: Occasions;
  readonly reportUnit: MoneyUnit;
}

/** None before some year has both a locked forecast and its outcome. */
export function accuracyPicture(accuracies: readonly Accuracy[], named: Named): Illustration | undefined {
  const years = lastYears(accuracies);
  const shown = accuracies.filter(({ misses }) => misses.some(({ year }) => years.includes(year)));
  const unit = named.reportUnit;
  if (shown.length === 0) return undefined;
  const hasMean = shown.some(({ bias }) => bias !== undefined);
  const bars = years.map((year, index) => ({ column: String(year), role: roleOf(index, years.length) }));
  return {
    table: tableOf(shown, years, hasMean, named),
    picture: {
      id: "Avvik.bild.prognossakerhet",
      title: titleOf(shown, named),
      kind: "bars",
      table: "Avvik.diagram.prognossakerhet",
      categories: "whose",
      unit,
      note: `Uppåt: bättre än prognosen. Nedåt: sämre${hasMean ? ". Sista stapeln: medel över åren" : ""}. Belopp i ${unit}`,
      series: [...bars, ...(hasMean ? [{ column: "mean", role: "budget" as const }] : [])],
    },
  };
}

function lastYears(accuracies: readonly Accuracy[]): readonly number[] {
  const years = new Set(accuracies.flatMap(({ misses }) => misses.map(({ year }) => year)));
  return [...years].sort((a, b) => a - b).slice(-YEARS.length);
}

/** The last year is dark, the one before it light. */
function roleOf(index: number, count: number): Role {
  return YEARS[YEARS.length - count + index] ?? "outcome";
}

function tableOf(shown: readonly Accuracy[], years: readonly number[], hasMean: boolean, named: Named): Table {
  const unit = named.reportUnit;
  const inUnit = (amount: number | undefined): Cell =>
    amount === undefined ? EMPTY : number(rounded(amount, unit), unit === "mnkr" ? 1 : 0);
  const column = (key: string, heading: string): Column => ({ key, heading, kind: "number" });
  return {
    id: "Avvik.diagram.prognossakerhet",
    sheet: "Diagram",
    title: "Prognossäkerhet: utfall − prognos",
    unit,
    unitLine: `Belopp i ${unit}`,
    columns: [
      { key: "whose", heading: "Verksamhetsområde och tillfälle", kind: "text" },
      ...years.map((year) => column(String(year), `Avvikelse ${year}`)),
      ...(hasMean ? [column("mean", "Medelavvikelse över åren")] : []),
    ],
    rows: shown.map((accuracy): Row => ({
      key: `${accuracy.area}|${accuracy.occasion}`,
      label: nameOf(accuracy, named),
      kind: "line",
      cells: [
        ...years.map((year) => inUnit(accuracy.misses.find((miss) => miss.year === year)?.miss)),
        ...(hasMean ? [inUnit(accuracy.bias)] : []),
      ],
    })),
  };
}

function rounded(amount: number, unit: MoneyUnit): number {
  const decimals = unit === "mnkr" ? 10 : 1;
  return Math.round((decimals * amount) / ORE_PER[unit]) / decimals || 0;
}

/** "IFO, DR". */
function nameOf({ area, occasion }: Accuracy, { organisation, occasions }: Named): string {
  const known = organisation.areas.find(({ id }) => id === area);
  const when = occasions.find(({ name }) => name === occasion)?.shortName ?? occasion;
  return `${area === TOTAL_LABEL ? "Nämnden" : (known?.shortName ?? area)}, ${when}`;
}

/** "Störst avvikelse från prognosen 2024: IFO, EP −32 906 tkr", of the areas. */
function titleOf(shown: readonly Accuracy[], named: Named): string {
  const last = Math.max(...shown.flatMap(({ misses }) => misses.map(({ year }) => year)));
  const areas = shown.filter(({ area }) => area !== TOTAL_LABEL);
  const misses = (areas.length === 0 ? shown : areas).flatMap((accuracy) =>
    accuracy.misses.filter(({ year }) => year === last).map(({ miss }) => ({ accuracy, miss }))
  );
  const [largest] = [...misses].sort((a, b) => Math.abs(b.miss) - Math.abs(a.miss));
  if (largest === undefined || largest.miss === 0) return `Utfallet ${last} blev som prognoserna`;
  const unit = named.reportUnit;
  const amount = printed(rounded(largest.miss, unit), unit === "mnkr" ? 1 : 0, "sv");
  return `Störst avvikelse från prognosen ${last}: ${nameOf(largest.accuracy, named)} ${amount} ${unit}`;
}
