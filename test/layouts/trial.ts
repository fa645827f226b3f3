/** One layout run from its foreign workbook alone, beside the same year in the contract's own form. */
import { yearEnd } from "../../src/pipeline";
import type { RoundedTable } from "../../src/reports/table";
import type { RunResult } from "../../src/run";
import { arrayWorkbook, unwatched, type ArraySheet } from "../support/arrayWorkbook";
import { foreign, LEDGER_SHAPES, layoutOf, type Layout } from "./foreign";
import { canonical, invent, type Invented } from "./municipality";
import { chanceOf } from "./random";
import { fresh, usual } from "./words";

export interface Trial {
  readonly seed: number;
  readonly layout: Layout;
  readonly sheets: readonly ArraySheet[];
  readonly town: Invented;
}

/** Seeds below 1000 are in usual words; from 1000 on in fresh ones. */
export function trialOf(seed: number): Trial {
  const chance = chanceOf(seed);
  const town = invent(chance);
  const layout = layoutOf(chance, LEDGER_SHAPES[seed % LEDGER_SHAPES.length] ?? "rows");
  return { seed, layout, town, sheets: foreign(town, layout, seed < 1000 ? usual : fresh, chance) };
}

/** `same`: the package is the canonical one, cell for cell. `told`: it is not, but nothing passed in silence. */
export type Verdict = "same" | "asked" | "told" | "silent";

export interface Tried {
  readonly verdict: Verdict;
  readonly result: RunResult;
  readonly differing: readonly string[];
}

/** The year in the contract's form, with no more than the layout says: names and dates that it lacks are not there. */
export function asMuchAs({ town, layout }: Pick<Trial, "town" | "layout">): readonly ArraySheet[] {
  const grants = layout.grants === "oneColumn" ? oneDecision(town) : town.grants;
  const dated = grants.map((one) => ({ ...one, date: layout.grants === "decisionsAsColumns" ? "" : one.date }));
  const areas = town.areas.map((area) => ({ ...area, shortName: layout.areasFromExport ? "" : area.shortName }));
  return canonical({ ...town, grants: dated, areas });
}

function oneDecision({ grants, areas, year }: Invented): Invented["grants"] {
  return areas.map(({ name }) => ({
    decision: `Kommunbidrag ${year}`,
    date: "",
    area: name,
    kronor: grants.filter(({ area }) => area === name).reduce((sum, one) => sum + one.kronor, 0),
  }));
}

export async function tried(trial: Pick<Trial, "sheets">, same: readonly ArraySheet[]): Promise<Tried> {
  const theirs = await run(trial.sheets);
  const ours = theirs.kind === "stopped" ? theirs : await runOnce(same);
  if (theirs.kind === "stopped" || ours.kind === "stopped") return { verdict: "asked", result: theirs, differing: [] };
  const differing = differences(ours.tables, theirs.tables);
  if (differing.length === 0) return { verdict: "same", result: theirs, differing };
  return { verdict: theirs.preliminary ? "told" : "silent", result: theirs, differing };
}

const canonicalRuns = new Map<string, Promise<RunResult>>();

/** Many layouts are of the same year: its own form is run once. */
function runOnce(sheets: readonly ArraySheet[]): Promise<RunResult> {
  const key = JSON.stringify(sheets);
  const before = canonicalRuns.get(key);
  const result = before ?? run(sheets);
  canonicalRuns.set(key, result);
  return result;
}

function run(sheets: readonly ArraySheet[]): Promise<RunResult> {
  const workbook = arrayWorkbook(sheets, { rowsPerBlock: 97 });
  return yearEnd(workbook, { ...unwatched, now: new Date(0), clock: () => 0 });
}

/** Tables of figures; what was controlled and how many rows were read is the run's own. */
function differences(ours: readonly RoundedTable[], theirs: readonly RoundedTable[]): readonly string[] {
  return ours
    .filter(({ id }) => !["Avvik.avstamning", "Avvik.rimlighet", "Avvik.kommentarer"].includes(id))
    .flatMap((table) => {
      const other = theirs.find(({ id }) => id === table.id);
      const same = other !== undefined && JSON.stringify(printed(table)) === JSON.stringify(printed(other));
      return same ? [] : [table.id];
    });
}

function printed(table: RoundedTable): unknown {
  return table.rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell) => (cell.kind === "figure" ? table.printed.get(cell.key) : cell)),
  ]);
}
