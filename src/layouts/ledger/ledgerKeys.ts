/**
 * The keys of a ledger's rows: months, accounts and responsibilities, in columns, over their rows, in a sheet's name.
 */
import { monthOf, periodOf, yearOf, type Period } from "../../model/period";
import { accountOfLine } from "../said/lineNames";
import { periodIn } from "../../sources/date";
import { foldWords } from "../../sources/fold";
import { LEDGER_COLUMNS } from "../../sources/ledgerColumns";
import { areaInText, unitIn } from "../columns/codesInText";
import { treeIn } from "./codeTree";
import { lostZeros, type Column } from "../columns/contents";
import { FIELD_OF_KEY, PERIOD, RESPONSIBILITY } from "../mapping/fields";
import { codeOfUnit, type HeadingLevel } from "./rowHeadings";
import { areFrom1904 } from "../said/dateSystem";
import { codeIn } from "../said/codeInCell";
import type { Known } from "../said/known";
import type { Step } from "../mapping/mapping";
import { type LedgerSource, type Seen, type Chosen, type Steps, refOf } from "./ledgerSeen";

export function periodSteps(seen: Seen, source: LedgerSource, chosen: Chosen): Steps {
  const { keys, whole, known, columns, amounts } = seen;
  const nothing: Steps = { steps: [], doubts: [] };
  if (chosen.melts.includes(PERIOD)) return nothing;
  const { period } = keys.columns;
  if (seen.levels.some(({ key }) => key === "period"))
    return { steps: [{ kind: "readPeriod", year: whole.year ?? seen.year }], doubts: [] };
  if (period !== undefined) {
    const said = whole.year ?? (known.hasDatesFrom1904 ? seen.year : undefined);
    if (areFrom1904(period.cells, said)) return { steps: from1904(period, said), doubts: [] };
    return { steps: periodFrom(period, columns, whole.year ?? seen.year), doubts: [] };
  }
  const year = chosen.year ?? seen.year;
  const ownMonth = chosen.columns[0]?.meaning.month;
  const month = ownMonth ?? whole.month;
  const stated = (value: Period): Steps => ({ steps: [{ kind: "state", field: PERIOD, value }], doubts: [] });
  if (month !== undefined && year !== undefined) return stated(periodOf(year, month));
  if (source === "budget") return nothing;
  const column = amounts[0];
  const isYearOver = known.through !== undefined && monthOf(known.through) === 12;
  const isOfYear =
    isYearOver ||
    chosen.columns.some(({ meaning }) => meaning.isTotal || meaning.year !== undefined) ||
    whole.year !== undefined;
  // Last year's outcome is of last year, in whichever month this one is.
  if (isOfYear && year !== undefined && known.through !== undefined)
    return stated(yearOf(known.through) === year ? known.through : periodOf(year, 12));
  return column === undefined ? nothing : { steps: [], doubts: [{ kind: "whichMonths", column: refOf(column) }] };
}

function from1904(period: Column, year: number | undefined): readonly Step[] {
  return [
    { kind: "take", field: PERIOD, column: refOf(period) },
    { kind: "readPeriod", year, isFrom1904: true },
  ];
}

/** Months of a column; a month alone is of the year that another column has, else of `year`. */
export function periodFrom(period: Column, columns: readonly Column[], year: number | undefined): readonly Step[] {
  const take: Step = { kind: "take", field: PERIOD, column: refOf(period) };
  const isPlain = period.cells.every((cell) => periodIn(cell) !== undefined);
  if (isPlain) return [take];
  const yearColumn =
    period.isPeriod < 0.5 ? columns.find((column) => column !== period && column.isYear > 0.95) : undefined;
  return [take, { kind: "readPeriod", year, ...(yearColumn === undefined ? {} : { yearColumn: refOf(yearColumn) }) }];
}

/** "Ver.nr", "Verifikat", "Voucher no", "Bilagsnummer"; their texts, days and series are something else. */
const OF_VERIFICATIONS = /^(?:ver(?:if(?:ikat(?:ions?)?)?)?|voucher|bilags?)(?: ?(?:nr|nummer|no|number|id))?$/;

/** Told of a ledger, so that a row that stands twice is told. */
export function verificationSteps({ columns }: Seen, source: LedgerSource): readonly Step[] {
  const column = columns.find(
    ({ heading, parts, isPeriod, distinct }) =>
      OF_VERIFICATIONS.test(foldWords(parts.at(-1) ?? heading)) && isPeriod < 0.5 && distinct > 1
  );
  if (source !== "outcome" || column === undefined) return [];
  return [{ kind: "take", field: LEDGER_COLUMNS.verification.name, column: refOf(column) }];
}

export function codeSteps(column: Column, field: string, { chart }: Known): readonly Step[] {
  const take: Step = { kind: "take", field, column: refOf(column) };
  if (column.named !== undefined) return [take, { kind: "translate", field, words: column.named }];
  if (column.isLine >= column.isCode && column.isLine > 0) {
    const lines = [...new Set(column.cells.map(String))].flatMap((name): readonly (readonly [string, string])[] => {
      const account = accountOfLine(name, chart);
      return account === undefined ? [] : [[name, account]];
    });
    return [take, { kind: "translate", field, words: Object.fromEntries(lines) }];
  }
  return column.hasText > 0 ? [take, { kind: "splitCode", field }] : [take];
}

interface ResponsibilitySteps extends Steps {
  readonly column: Column | undefined;
  /** Names whose rows are sums. */
  readonly sums?: { readonly words: readonly string[] };
}

/** The responsibility as a code, as an area's name in a column, over the rows, in the sheet's name or in a heading. */
export function responsibilitySteps(seen: Seen, chosen: Chosen): ResponsibilitySteps {
  const { keys, area, known, table } = seen;
  const field = RESPONSIBILITY;
  const { responsibility } = keys.columns;
  if (chosen.melts.includes(RESPONSIBILITY)) return { steps: [], doubts: [], column: undefined };
  const column = responsibility ?? area;
  if (column !== undefined) return { steps: responsibilityFrom(column, known), doubts: [], column };
  const tree = treeSteps(seen);
  if (tree !== undefined) return tree;
  if (seen.levels.some(({ key }) => key === "responsibility")) return { steps: [], doubts: [], column: undefined };
  const [over, ...others] = new Set(chosen.columns.map((one) => one.area));
  if (over !== undefined && others.length === 0)
    return { steps: [{ kind: "state", field, value: known.codeOfArea(over) ?? over }], doubts: [], column: undefined };
  const unit = [table.sheet, ...table.titles].map((text) => unitIn(text, known)).find((found) => found !== undefined);
  if (unit !== undefined) return { steps: [{ kind: "state", field, value: unit }], doubts: [], column: undefined };
  const ofSheet = [table.sheet, ...table.titles]
    .map((text) => areaInText(text, known))
    .find((found) => found !== undefined);
  if (ofSheet !== undefined)
    return {
      steps: [{ kind: "state", field, value: known.codeOfArea(ofSheet) ?? ofSheet }],
      doubts: [],
      column: undefined,
    };
  return { steps: [], doubts: [{ kind: "whichArea", sheet: table.sheet }], column: undefined };
}

/** A column of codes, or of areas' names. */
export function responsibilityFrom(column: Column, known: Known): readonly Step[] {
  const field = RESPONSIBILITY;
  if (column.isArea >= 0.7 && column.named === undefined)
    return [{ kind: "take", field, column: refOf(column) }, translation(column, known)];
  const pad: readonly Step[] = column.digits > 0 ? [{ kind: "padCode", field, digits: column.digits }] : [];
  return [...codeSteps(column, field, known), ...pad];
}

/** The levels over the accounts in the accounts' own column. */
function treeSteps({ keys, known }: Seen): ResponsibilitySteps | undefined {
  const { account } = keys.columns;
  const tree = account === undefined ? undefined : treeIn(account, known);
  if (account === undefined || tree === undefined) return undefined;
  const { areas, units, committee, groups } = tree;
  const field = RESPONSIBILITY;
  const column = refOf(account);
  const steps: readonly Step[] =
    units.length === 0
      ? [
          { kind: "groupHeadings", field, column, words: areas, tells: areas },
          translation({ ...account, cells: areas }, known),
        ]
      : [
          { kind: "groupHeadings", field, column, words: units, tells: units },
          { kind: "splitCode", field },
        ];
  return {
    steps,
    doubts: [],
    column: undefined,
    sums: { words: [...committee, ...(units.length === 0 ? [] : areas), ...groups] },
  };
}

/** The steps of the levels that say these keys, from the highest. */
export function headingSteps(levels: readonly HeadingLevel[], known: Known): readonly Step[] {
  const headings = levels.map(({ key, column, tells, passing }): Step => ({
    kind: "groupHeadings",
    field: FIELD_OF_KEY[key],
    column,
    ...(tells === undefined ? {} : { tells }),
    ...(passing.length === 0 ? {} : { passing }),
  }));
  const areas = levels.filter(({ isArea }) => isArea);
  const coded = new Set(levels.filter(({ isArea, key }) => !isArea && key !== "period").map(({ key }) => key));
  const units = levels.filter(({ isArea, key }) => !isArea && key === "responsibility");
  const codes = units.flatMap(({ cells }) => cells.map(codeIn));
  const digits = codes.some((one) => one.startsWith("0")) ? 0 : lostZeros(codes.map(Number), known);
  return [
    ...headings,
    ...[...coded].map((key): Step => ({ kind: "splitCode", field: FIELD_OF_KEY[key] })),
    ...(digits === 0 ? [] : [{ kind: "padCode", field: RESPONSIBILITY, digits } as const]),
    ...areas.map((area) => translation(area, known)),
  ];
}

function translation(area: Pick<Column, "cells">, known: Known): Step {
  const names = [...new Set(area.cells.map((cell) => String(cell).trim()))];
  const words = names.flatMap((name) => {
    const found = known.areaNamed(name);
    const code = found === undefined ? codeOfUnit(name, known) : known.codeOfArea(found);
    return code === undefined ? [] : [[name, code] as const];
  });
  return { kind: "translate", field: RESPONSIBILITY, words: Object.fromEntries(words) };
}
