/** The columns that a mapped source is read in: all that the contract has, in its order. */
import type { SourceName } from "../../model/source";
import { AREAS } from "../../sources/areas";
import { SPECS } from "../../sources/catalogue";
import { FORECASTS } from "../../sources/forecasts";
import { GRANTS } from "../../sources/grants";
import { LEDGER_COLUMNS } from "../../sources/ledgerColumns";
import type { Key } from "../said/keyWords";

export const PERIOD = "Period";
export const ACCOUNT = "Konto";
export const RESPONSIBILITY = "Ansvar";
export const ACTIVITY = "Verksamhet";
export const AMOUNT = "Belopp";
/** Of how many rows a row is the sum. */
export const ROWS = LEDGER_COLUMNS.rows.name;
/** Which key of a ledger's rows a field is. */
export const KEY_OF_FIELD: Readonly<Record<string, Key>> = {
  [PERIOD]: "period",
  [ACCOUNT]: "account",
  [RESPONSIBILITY]: "responsibility",
  [ACTIVITY]: "activity",
};

export const FIELD_OF_KEY: Readonly<Record<Key, string>> = {
  period: PERIOD,
  account: ACCOUNT,
  responsibility: RESPONSIBILITY,
  activity: ACTIVITY,
};

/** The columns of areas, decisions, dates and occasions, as the sources themselves call them. */
const [AREA_COLUMN, SHORT_COLUMN] = AREAS.columns;
const [DECISION_COLUMN, DATE_COLUMN, FRAME_COLUMN] = GRANTS.columns;
const [OCCASION_COLUMN] = FORECASTS.columns;
export const AREA = AREA_COLUMN?.name ?? "";
export const SHORT = SHORT_COLUMN?.name ?? "";
export const DECISION = DECISION_COLUMN?.name ?? "";
export const DATE = DATE_COLUMN?.name ?? "";
export const FRAME = FRAME_COLUMN?.name ?? "";
export const OCCASION = OCCASION_COLUMN?.name ?? "";

/** What a table of accounts and amounts may be. */
export const LEDGERS = ["outcome", "budget"] as const;
export type Ledger = (typeof LEDGERS)[number];

/** Sources of amounts that are read in any layout, and of which more may stand on other sheets. */
export const IN_ANY_LAYOUT: readonly SourceName[] = [...LEDGERS, "grants", "forecasts"];

export function fieldsOf(source: SourceName): readonly string[] {
  return SPECS[source].columns.filter(({ holds }) => holds !== "unread").map(({ name }) => name);
}

/** The contract's name of the column of amounts that a mapping fills. */
export function amountFieldOf(source: SourceName): string {
  return SPECS[source].columns.find(({ holds }) => holds === "amount")?.name ?? AMOUNT;
}
