/**
 * Codes without a place, each with where it may belong by its name: the workbook is asked for the names that stand
 * beside its codes, once, and only when some code has no place. What the name says is laid beside what the code's likes
 * say.
 */
import type { AccountClass } from "../model/account";
import { code } from "../model/code";
import type { AreaId } from "../model/organisation";
import type { Problem, ProposedPlace } from "../model/problem";
import { accountClassLabel } from "../sources/accounts";
import { parseArea } from "../sources/address";
import { SPECS } from "../sources/catalogue";
import type { SourceStatus, Recognition } from "../sources/status";
import type { SeenSheet, Workbook } from "../workbook";
import { placeByName, type KnownName } from "./byName";
import { codeIn, isName, namesBeside, nameInCell } from "./codeNames";
import { linesSaidBy } from "./lineWords";
import { isUnplaced, type Places, type Unplaced } from "./unplaced";

/** Codes whose rows are looked up one by one, when no row of theirs has been seen: the largest. */
const MOST_LOOKED_UP = 40;

/** The problems with what names propose; the same where no code lacks its place. */
export async function withNamedPlaces(
  workbook: Pick<Workbook, "explore" | "read">,
  problems: readonly Problem[],
  recognition: Recognition,
  places: Places
): Promise<readonly Problem[]> {
  const unplaced = problems.filter(isUnplaced);
  if (unplaced.length === 0) return problems;
  const sheets = [...new Set([...unplaced.map(({ place }) => place?.sheet ?? ""), ...ruleSheets(recognition)])];
  const seen = await workbook.explore(sheets.filter((name) => name !== ""));
  const named = new Map<Unplaced["kind"], ReadonlyMap<string, string>>();
  for (const kind of ["accountUnknown", "responsibilityUnknown"] as const) {
    const own = unplaced.filter((problem) => problem.kind === kind);
    if (own.length > 0) named.set(kind, await namesFor(workbook, own, statusOf(kind, recognition), seen));
  }
  return problems.map((problem) => {
    const names = isUnplaced(problem) ? named.get(problem.kind) : undefined;
    return isUnplaced(problem) && names !== undefined
      ? { ...problem, ...proposedFor(problem, names, places) }
      : problem;
  });
}

function statusOf(kind: Unplaced["kind"], recognition: Recognition): SourceStatus | undefined {
  const source = kind === "accountUnknown" ? "accounts" : "responsibilities";
  return recognition.find((status) => status.source === source);
}

function ruleSheets(recognition: Recognition): readonly string[] {
  return (["accountUnknown", "responsibilityUnknown"] as const).flatMap(
    (kind) => statusOf(kind, recognition)?.site?.rectangle.sheet ?? []
  );
}

/** Every name of a code that stands beside it, in the ledgers' sheets and where the codes have their places. */
async function namesFor(
  workbook: Pick<Workbook, "read">,
  problems: readonly Unplaced[],
  rules: SourceStatus | undefined,
  seen: readonly SeenSheet[]
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const take = (more: ReadonlyMap<string, string>): void => {
    for (const [of, name] of more) if (!names.has(of)) names.set(of, name);
  };
  const sheetNamed = (name: string | undefined): SeenSheet | undefined =>
    seen.find(({ rectangle }) => rectangle.sheet === name);
  for (const { sheet, column } of columnsOf(problems)) {
    const found = sheetNamed(sheet);
    const beside = found && namesBeside(found, column);
    if (beside?.column === undefined) continue;
    take(beside.names);
    const unseen = problems.filter((problem) => problem.place?.sheet === sheet && !names.has(problem.stray.code));
    take(await lookedUp(workbook, unseen.slice(0, MOST_LOOKED_UP), beside.column));
  }
  const site = rules?.site;
  const offset = rules === undefined ? undefined : rules.columns[SPECS[rules.source].columns[0]?.name ?? ""];
  const ruled = sheetNamed(site?.rectangle.sheet);
  if (site !== undefined && offset !== undefined && ruled !== undefined)
    take(namesBeside(ruled, site.rectangle.column + offset).names);
  return names;
}

/** The columns that the codes stand in. */
function columnsOf(problems: readonly Unplaced[]): readonly { readonly sheet: string; readonly column: number }[] {
  const columns = new Map<string, { readonly sheet: string; readonly column: number }>();
  for (const { place } of problems) {
    const area = place && parseArea(place.address);
    if (place !== undefined && area !== undefined)
      columns.set(`${place.sheet}!${area.column}`, { sheet: place.sheet, column: area.column });
  }
  return [...columns.values()];
}

/** The names in the first row of each code. */
async function lookedUp(
  workbook: Pick<Workbook, "read">,
  problems: readonly Unplaced[],
  column: number
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const wanted = problems.flatMap(({ place, source }, part) => {
    const area = place && parseArea(place.address);
    if (place === undefined || area === undefined) return [];
    const rectangle = { sheet: place.sheet, row: area.row, column, rows: 1, columns: 1 };
    return [{ source, rectangle, columns: [0], part }];
  });
  if (wanted.length === 0) return names;
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  await workbook.read(
    wanted,
    ({ part = -1, columns: [values] }) => {
      const cell = values?.values[0]?.[values.at] ?? "";
      const name = nameInCell(cell) ?? (isName(cell) ? String(cell).trim() : undefined);
      const of = problems[part]?.stray.code;
      if (of !== undefined && name !== undefined) names.set(of, name);
    },
    watch
  );
  return names;
}

function proposedFor(
  problem: Unplaced,
  names: ReadonlyMap<string, string>,
  { chart, organisation }: Places
): { readonly proposal?: ProposedPlace } {
  const { stray, proposal } = problem;
  const name = names.get(codeIn(stray.code)) ?? names.get(stray.code.replace(/^0+/, ""));
  const isNotCommittees = problem.kind === "accountUnknown" && problem.notCommittees;
  if (name === undefined || isNotCommittees) return {};
  const belongsTo =
    problem.kind === "accountUnknown"
      ? lineByName(stray.code, name, names, chart)
      : areaByName(stray.code, name, names, organisation);
  if (belongsTo === undefined) return {};
  return { proposal: { belongsTo, name, likes: proposal?.likes ?? [], likesBelongTo: proposal?.likesBelongTo } };
}

function lineByName(
  account: string,
  name: string,
  names: ReadonlyMap<string, string>,
  chart: Places["chart"]
): string | undefined {
  const known = [...names].flatMap(([of, own]): readonly KnownName<AccountClass>[] => {
    const place = chart(code(of));
    return place === undefined ? [] : [{ name: own, place }];
  });
  const line = placeByName(name, known, (word) => linesSaidBy(word, code(account)));
  return line && accountClassLabel(line);
}

/** The areas' own names and short names stand beside those of their units; a number may have lost its first zero. */
function areaByName(
  { length: digits }: string,
  name: string,
  names: ReadonlyMap<string, string>,
  { areas, areaOf }: Places["organisation"]
): string | undefined {
  const units = [...names].flatMap(([of, own]): readonly KnownName<AreaId>[] => {
    const place = areaOf(code(of)) ?? areaOf(code(of.padStart(digits, "0")));
    return place === undefined ? [] : [{ name: own, place }];
  });
  const called = areas.map(({ id, shortName }) => ({ name: `${id} ${shortName ?? ""}`, place: id }));
  return placeByName(name, [...called, ...units]);
}
