/**
 * A ledger in a file that is laid out in another way, as one under the contract's headings: what follows adds it up,
 * cuts it and finds its rows as any other.
 */
import { stepsOf, type BlockPart } from "../../src/layouts/mapping/mapping";
import { fieldsOf } from "../../src/layouts/mapping/fields";
import { DIMENSIONS } from "../../src/model/ledger";
import { ORE_PER } from "../../src/model/money";
import { LEDGER_COLUMNS } from "../../src/sources/ledgerColumns";
import { understood, type LedgerFile } from "./ledgerFile";
import { mappedRows, settledSql, type MappedRows } from "./mappedRows";
import { plainVerification } from "./rowCells";
import { SETTLED } from "./columnSql";
import type { Bound } from "./database";

export interface MappedLedger {
  readonly ledger: LedgerFile;
  readonly rows: MappedRows;
}

const { amount: AMOUNT, verification: VERIFICATION } = LEDGER_COLUMNS;
const CODES = DIMENSIONS.map((dimension) => LEDGER_COLUMNS[dimension].name);

export async function mappedLedger(file: LedgerFile, part: BlockPart): Promise<MappedLedger> {
  const rows = await mappedRows(file, part);
  const { asItStands } = rows;
  const { select, bound, hasUnread } = selected(file, part, rows);
  const head = [[...CODES, AMOUNT.name, ...(isVerified(part) ? [VERIFICATION.name] : [])]];
  const columns = [...(head[0] ?? []).map((_, at) => `c${at}`), ...(hasUnread ? ["unread"] : [])];
  const from = (hasPlaces: boolean): string =>
    `(${select(hasPlaces)}) AS file (${[...columns, ...(hasPlaces ? ["place", "place_row"] : [])].join(", ")})`;
  const ledger: LedgerFile = {
    ...file,
    from: from(false),
    bound: { ...file.bound, ...bound },
    types: (head[0] ?? []).map((name) => {
      if (name === AMOUNT.name) return asItStands?.type ?? "DOUBLE";
      return name === VERIFICATION.name ? verificationType(file, part) : SETTLED;
    }),
    head,
    firstRow: 1,
    status: understood(file.source, head),
    position: { file: "place", row: "place_row", from: from(true) },
    parts: file.parts.map((part) => ({ ...part, ...bound })),
    ...(hasUnread ? { unread: "unread" } : {}),
  };
  return { ledger, rows };
}

function isVerified(part: BlockPart): boolean {
  return stepsOf(part, "take").some(({ field }) => field === VERIFICATION.name);
}

function verificationType({ types }: LedgerFile, part: BlockPart): string {
  return types[plainVerification(part) ?? -1] ?? "VARCHAR";
}

/** An amount too large to be held is told by its digits. */
function unreadOf(value: string, unread: string): string {
  const digits = `coalesce(CAST(try_cast(${value} AS HUGEINT) AS VARCHAR), CAST(${value} AS VARCHAR))`;
  return `CASE WHEN abs(${value}) > ${MAY_BE_TOO_LARGE} THEN ${digits} ELSE ${unread} END`;
}

/** In the largest unit. */
const MAY_BE_TOO_LARGE = Number.MAX_SAFE_INTEGER / ORE_PER.mnkr;

interface Selected {
  readonly select: (hasPlaces: boolean) => string;
  readonly bound: Bound;
  readonly hasUnread: boolean;
}

/** The contract's columns of each row that a row of the file becomes. */
function selected(file: LedgerFile, part: BlockPart, rows: MappedRows): Selected {
  const { amounts, asItStands } = rows;
  const fields = fieldsOf(file.source);
  const verification = plainVerification(part);
  const names = [...CODES, ...(isVerified(part) ? [VERIFICATION.name] : [])];
  const [first] = amounts;
  const bound: Record<string, string> = { ...rows.bound } as Record<string, string>;
  const fieldOf = (name: string): string =>
    name === VERIFICATION.name && verification !== undefined ? `c${verification}` : `f${fields.indexOf(name)}`;
  const statedOf = (name: string, nth: number): string => {
    const value = amounts[nth]?.states[name];
    if (value === undefined) return fieldOf(name);
    bound[`state${nth}_${fields.indexOf(name)}`] = String(value);
    return settledSql(name, `CAST($state${nth}_${fields.indexOf(name)} AS VARCHAR)`);
  };
  const isStated = (name: string): boolean => amounts.some(({ states }) => states[name] !== undefined);
  const each = (of: (nth: number) => string): string =>
    amounts.length === 1 ? of(0) : `unnest([${amounts.map((_, nth) => of(nth)).join(", ")}])`;
  const codes = names.map((name) => (isStated(name) ? each((nth) => statedOf(name, nth)) : fieldOf(name)));
  const sign = stepsOf(part, "turnRows").length === 0 ? "" : "CASE WHEN is_turned THEN -1 ELSE 1 END * ";
  const valueOf = (nth: number): string => `${sign}${amounts[nth]?.value ?? "NULL"}`;
  const amount = asItStands?.name ?? each(valueOf);
  const unread =
    first === undefined || asItStands !== undefined
      ? []
      : [each((nth) => unreadOf(valueOf(nth), amounts[nth]?.unread ?? "''"))];
  const columns = [...codes.slice(0, CODES.length), amount, ...codes.slice(CODES.length), ...unread];
  const said = columns.map((column, at) => `${column} AS s${at}`);
  const isThere = `(s${CODES.length} <> 0 OR s${columns.length - 1} <> '')`;
  return {
    select(hasPlaces) {
      const places = hasPlaces ? ["place", "place_row"] : [];
      const own = rows.from(["row"], hasPlaces);
      const all = `SELECT ${[...said, ...places].join(", ")} FROM (${asItStands === undefined ? rows.withAmounts(own) : own})`;
      return amounts.length < 2 ? all : `SELECT * FROM (${all}) WHERE ${isThere}`;
    },
    bound,
    hasUnread: unread.length > 0,
  };
}
