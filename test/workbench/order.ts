/** What the headless runner is asked to do, from its command line. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { TextsChoice } from "../../src/rolling/rolling";
import { BATCH_ACTIONS, type BatchOrder } from "../batch/order";
import { ledgerAt } from "../warehouse/attached";
import { parseAreas, parseColumns, WAY_IDS, type ProposalOrder } from "./proposals";
import type { Outside } from "../warehouse/outsideLedgers";

export interface Order {
  readonly kind: "order";
  readonly input: string;
  readonly action: string;
  readonly output: string | undefined;
  readonly json: string | undefined;
  /**
   * A file with mappings to read sources by, beside what the workbook remembers; and where to write those that were
   * read by.
   */
  readonly map: string | undefined;
  readonly mapOut: string | undefined;
  /** The file with the text to be read by `granska`. */
  readonly text: string | undefined;
  /** The file that `hamta` loads, and the numbers of its dimensions where they are not the proposed ones. */
  readonly file: string | undefined;
  /** What `prognos` takes of its proposals, and shows of them. */
  readonly proposals: ProposalOrder;
  /** What becomes of the year's texts when `rulla` rolls it; kept where nothing is said. */
  readonly texts: TextsChoice | undefined;
  readonly dimensions: { readonly responsibility?: string; readonly activity?: string };
  /** Ledgers outside the workbook, by source: a path or glob, or DATABASE.duckdb#TABLE. */
  readonly outside: Outside;
  /** Where to write the tables as Avvik has them: exact öre, what each figure is, what is a sum of what. */
  readonly tables: string | undefined;
  /** Reports to write alone; `undefined`: as the workbook remembers. */
  readonly only: readonly string[] | undefined;
  /** Reports to leave out, besides what the workbook remembers. */
  readonly skip: readonly string[];
}

/** A command line that says nothing to do, and why. */
export interface Misuse {
  readonly kind: "misuse";
  readonly why: string;
}

/** The action that reads a text instead of writing tables. */
const REVIEW = "granska";

/** The action that rolls to the next year. */
const ROLL = "rulla";

/** The action that makes a workbook for another committee. */
const COPY = "kopiera";

/** The action that writes the form of the round. */
export const FORECAST = "prognos";

/** The action that loads a file. */
const LOAD = "hamta";

/**
 * `actions` are those of the ribbon, `reports` the catalogue's. Paths are resolved against `from`, the directory that
 * the user stands in.
 */
export function parseOrder(
  args: readonly string[],
  actions: readonly string[],
  reports: readonly string[],
  from: string
): Order | BatchOrder | Misuse {
  const flags = flagsOf(args);
  if (typeof flags === "string") return misuse(flags);
  if (flags.batch !== undefined) return batchOrder(flags, reports, from);
  const {
    in: input,
    do: action,
    out,
    json,
    text,
    sie,
    csv,
    ansvar,
    verksamhet,
    only,
    skip,
    utfall,
    budget,
    map,
    "map-out": mapOut,
    cut,
    tables,
    texts,
    forslag,
    kolumner,
  } = flags;
  if (flags.jobs !== undefined) return misuse("--jobs is for --batch alone.");
  if (cut !== undefined && utfall === undefined && budget === undefined)
    return misuse("--cut is for the ledgers of --utfall and --budget.");
  if (input === undefined) return misuse("--in is missing: the workbook to read.");
  if (action === undefined) return misuse(`--do is missing: one of ${actions.join(", ")}.`);
  if (!actions.includes(action))
    return misuse(`--do ${action} is no action of the ribbon: one of ${actions.join(", ")}.`);
  if (action === REVIEW && text === undefined)
    return misuse(`--text is missing: the file with the text that ${REVIEW} reads.`);
  if (action !== REVIEW && text !== undefined) return misuse(`--text is for --do ${REVIEW} alone.`);
  const file = sie ?? csv;
  if (action === LOAD && file === undefined) return misuse(`--sie or --csv is missing: the file that ${LOAD} loads.`);
  if (action !== LOAD && file !== undefined) return misuse(`--sie and --csv are for --do ${LOAD} alone.`);
  if (action === COPY && out === undefined) return misuse(`--out is missing: the new workbook that ${COPY} writes.`);
  if (texts !== undefined && (action !== ROLL || !isTextsChoice(texts)))
    return misuse(`--texts kept or --texts emptied is for --do ${ROLL} alone.`);
  const columns = kolumner === undefined ? undefined : parseColumns(kolumner);
  if (action !== FORECAST && (forslag ?? kolumner) !== undefined)
    return misuse(`--forslag and --kolumner are for --do ${FORECAST} alone.`);
  if (kolumner !== undefined && columns === undefined)
    return misuse(`--kolumner is inga, or some of ${Object.values(WAY_IDS).join(",")}.`);
  if (text !== undefined && isDocument(text) && out !== undefined && !isDocument(out))
    return misuse("--out is the document's copy with comments: its name ends in .docx.");
  const chosen = choiceMisuse(only, skip, reports);
  if (chosen !== undefined) return chosen;
  const path = (file: string | undefined): string | undefined => (file === undefined ? undefined : resolve(from, file));
  return {
    kind: "order",
    input: resolve(from, input),
    action,
    output: path(out),
    json: path(json),
    tables: path(tables),
    map: path(map),
    mapOut: path(mapOut),
    text: path(text),
    file: path(file),
    texts: isTextsChoice(texts) ? texts : undefined,
    proposals: { columns, areas: forslag === undefined ? undefined : parseAreas(forslag) },
    dimensions: {
      ...(ansvar === undefined ? {} : { responsibility: ansvar }),
      ...(verksamhet === undefined ? {} : { activity: verksamhet }),
    },
    outside: {
      ...(utfall === undefined ? {} : { outcome: ledgerAt(from, utfall) }),
      ...(budget === undefined ? {} : { budget: ledgerAt(from, budget) }),
      ...(cut === undefined ? {} : { cut }),
    },
    only: only === undefined ? undefined : listOf(only),
    skip: listOf(skip),
  };
}

/** The same for many workbooks: what is said of one is said of all. */
function batchOrder(flags: Flags, reports: readonly string[], from: string): BatchOrder | Misuse {
  const { batch = "", do: action = "arsanalys", out, json, jobs, only, skip, map, utfall, budget } = flags;
  if (flags.in !== undefined) return misuse("--in is for one workbook: a batch's stand in its list.");
  if (out === undefined) return misuse("--out is missing: the folder that the packages are written to.");
  if (!BATCH_ACTIONS.includes(action)) return misuse(`--do ${action} is none of ${BATCH_ACTIONS.join(", ")}.`);
  const other = (
    ["text", "sie", "csv", "ansvar", "verksamhet", "map-out", "cut", "tables", "texts", "forslag", "kolumner"] as const
  ).find((flag) => flags[flag] !== undefined);
  if (other !== undefined) return misuse(`--${other} is not for --batch.`);
  if (jobs !== undefined && !/^[1-9]\d*$/.test(jobs)) return misuse("--jobs is how many committees are run at a time.");
  const chosen = choiceMisuse(only, skip, reports);
  if (chosen !== undefined) return chosen;
  const passed = Object.entries({ "--only": only, "--skip": skip, "--map": map && resolve(from, map) });
  return {
    kind: "batch",
    list: resolve(from, batch),
    action,
    folder: resolve(from, out),
    json: json === undefined ? undefined : resolve(from, json),
    jobs: jobs === undefined ? undefined : Number(jobs),
    outside: {
      ...(utfall === undefined ? {} : { outcome: ledgerAt(from, utfall) }),
      ...(budget === undefined ? {} : { budget: ledgerAt(from, budget) }),
    },
    passed: passed.flatMap(([flag, value]) => (value === undefined ? [] : [flag, value])),
    map: map === undefined ? undefined : resolve(from, map),
  };
}

function choiceMisuse(
  only: string | undefined,
  skip: string | undefined,
  reports: readonly string[]
): Misuse | undefined {
  const unknown = [...listOf(only), ...listOf(skip)].filter((id) => !reports.includes(id));
  if (unknown.length > 0) return misuse(`No report is called ${unknown.join(", ")}: they are ${reports.join(", ")}.`);
  const isBoth = only !== undefined && skip !== undefined;
  return isBoth ? misuse("--only and --skip say the same thing in two ways: use one of them.") : undefined;
}

export function usage(actions: readonly string[], reports: readonly string[]): string {
  return [
    `Usage: npm run headless -- --in IN.xlsx --do ${actions.filter((action) => action !== REVIEW && action !== LOAD).join("|")} [--out OUT.xlsx] [--json OUT.json] [--only ID[,ID] | --skip ID[,ID]] [--map MAPPING.json] [--map-out MAPPING.json]`,
    `       npm run headless -- --in IN.xlsx --do ${FORECAST} [--forslag alla|OMRÅDE[;OMRÅDE]] [--kolumner inga|WAY[,WAY]] [--out OUT.xlsx] [--json OUT.json], a WAY being ${Object.values(WAY_IDS).join(", ")}`,
    `       npm run headless -- --in IN.xlsx --do ${REVIEW} --text FILE [--json OUT.json]`,
    `       npm run headless -- --in IN.xlsx --do ${LOAD} --sie FILE|--csv FILE [--ansvar DIM] [--verksamhet DIM] [--out OUT.xlsx] [--json OUT.json]`,
    `       npm run headless -- --in IN.xlsx --do ${REVIEW} --text FILE.docx [--out COMMENTED.docx] [--json OUT.json]`,
    `       npm run headless -- --in IN.xlsx --do ${ROLL} --out NEXT.xlsx [--texts kept|emptied] [--json OUT.json]`,
    `       npm run headless -- --in IN.xlsx --do ${COPY} --out NEW.xlsx [--map-out MAPPING.json] [--json OUT.json]`,
    `Either with --utfall FILES and --budget FILES in place of the workbook's own: Parquet or CSV (globs, gzip), DATABASE.duckdb#TABLE, or postgres|mssql|sqlite|duckdb:env:VARIABLE|file:PATH#SCHEMA.TABLE, where the connection stands.`,
    `       npm run headless -- --batch LIST.csv --out FOLDER [--do ${BATCH_ACTIONS.join("|")}] [--json OUT.json] [--jobs N] [--utfall FILES] [--budget FILES]`,
    `Reports: ${reports.join(", ")}.`,
  ].join("\n");
}

/** Whether a file's name is that of a Word document. */
export function isDocument(path: string): boolean {
  return /\.docx$/i.test(path);
}

function isTextsChoice(texts: string | undefined): texts is TextsChoice {
  return texts === "kept" || texts === "emptied";
}

/** "a, b" is a and b. */
function listOf(ids: string | undefined): readonly string[] {
  return (ids ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

const FLAGS = [
  "in",
  "do",
  "out",
  "json",
  "text",
  "sie",
  "csv",
  "ansvar",
  "verksamhet",
  "only",
  "skip",
  "utfall",
  "budget",
  "map",
  "map-out",
  "batch",
  "jobs",
  "cut",
  "tables",
  "texts",
  "forslag",
  "kolumner",
] as const;
type Flag = (typeof FLAGS)[number];
type Flags = Exclude<ReturnType<typeof flagsOf>, string>;

function flagsOf(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(FLAGS.map((flag) => [flag, text])) as Record<Flag, typeof text>,
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function misuse(why: string): Misuse {
  return { kind: "misuse", why };
}
