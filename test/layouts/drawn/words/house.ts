/** A house of words: everything that is written in a drawn workbook, so that each house writes in its own way. */
import type { Places } from "../../places";
import type { OwnWeights, Value } from "../shapes";

export type Language = Value<"language">;
type Words = readonly string[];

export type Heading =
  | "account"
  | "accountName"
  | "responsibility"
  | "responsibilityName"
  | "area"
  | "activity"
  | "period"
  | "date"
  | "year"
  | "month"
  | "amount"
  | "outcome"
  | "budget"
  | "deviation"
  | "forecast"
  | "lastYear"
  | "percent"
  | "debit"
  | "credit"
  | "periodAmount"
  | "accumulated"
  | "sum"
  | "scenario"
  | "text"
  | "counterpart"
  | "comment"
  | "voucher";
export type Headings = Readonly<Record<Heading, Readonly<Record<Language, Words>>>>;

/**
 * `{y}` is the year, `{y-1}` and `{y+1}` its neighbours, `{yy}` its last two digits; a tab parts two cells. What a
 * house never draws by its weights has no words in it.
 */
export interface House {
  readonly name: string;
  readonly weights: OwnWeights;
  readonly places: Places;
  readonly headings: Headings;
  readonly sheets: Readonly<Record<"outcome" | "budget" | "neutral" | "both", Words>> &
    Readonly<Record<"grants" | "forecasts" | "organisation" | "areas", Words>>;
  /** What stands before the name of an area or a month where a sheet holds the outcome of one. */
  readonly partSheets: { readonly areas: Words; readonly months: Words; readonly monthNames: Words };
  /** Titles above a ledger, and of a sheet that holds one month. */
  readonly titles: Readonly<Record<"outcome" | "budget" | "both" | "month", Words>>;
  /** What is said above each of two tables on one sheet. */
  readonly markers: Readonly<Record<"outcome" | "budget", Words>>;
  readonly unitNotes: Readonly<Record<Value<"unit">, Words>>;
  /** Labels whose value is the unit alone. */
  readonly unitLabels: Words;
  readonly turnedNotes: Words;
  /** What is printed above: when (`{dd}` a day), of what, and three more lines. */
  readonly prints: { readonly stamp: string; readonly ledger: string; readonly other: string; readonly rest: Words };
  /** A system's own list of what a ledger was chosen by, label and value. */
  readonly criteria: Words;
  readonly below: { readonly notes: Words; readonly amounts: Words };
  /** Months in rows and as headings in other forms: `{Name}`, `{name}`, `{Nam}`, `{nam}`, `{mm}`. */
  readonly periods: Words;
  readonly monthHeads: Words;
  /** Before a month's short name, where its amount is a sum since January. */
  readonly accumulatedMonths: Words;
  /** `{q}` is 1–4. */
  readonly quarters: Words;
  /** Of all that stands in a table; `{committee}` is its name. */
  readonly totals: Words;
  /** Before and after the name of what is summed. */
  readonly sumsOf: readonly (readonly [before: string, after: string])[];
  readonly classSums: { readonly income: Words; readonly costs: Words };
  /** Words of columns that only some houses add. */
  readonly added?: AddedWords;
  readonly texts: Words;
  readonly counterparts: Words;
  readonly hidden: string;
  readonly comments: Words;
  readonly grants: GrantWords;
  readonly forecasts: ForecastWords;
  readonly organisation: OrganisationWords;
  readonly asides: AsideWords;
}

interface AddedWords {
  readonly activityName: Words;
  readonly rowNumber: Words;
  readonly share: Words;
  readonly perInhabitant: Words;
  readonly accountGroup: Words;
  readonly groups: { readonly income: string; readonly staff: string; readonly other: string };
  /** A heading and what can stand below it. */
  readonly columns: readonly (readonly [head: string, values: Words])[];
}

interface GrantWords {
  readonly titles: Words;
  /** The decision that opens the year, the one on wages, and one that moves grant. */
  readonly opening: Words;
  readonly wages: Words;
  readonly moves: Words;
  readonly areaHeads: Words;
  readonly sumHeads: Words;
  readonly totals: Words;
  readonly share: Words;
  /** Heading of decisions down: in a list, where areas stand across, below areas. */
  readonly decisionHeads: Readonly<Record<"list" | "transposed" | "areaHeadings", Words>>;
  readonly dateHeads: Readonly<Record<"list" | "areaHeadings", Words>>;
  readonly amountHeads: Readonly<Record<"list" | "areaHeadings", Words>>;
  readonly perYear: Words;
  readonly areaSum: Words;
  readonly diary: { readonly head: Words; readonly number: string };
}

interface ForecastWords {
  /** The occasions of April and August, called alike. */
  readonly occasions: readonly (readonly [april: string, august: string])[];
  readonly deviations: Words;
  /** Of the deviation below an occasion, beside budget and expected net cost. */
  readonly innerDeviations: Words;
  readonly inner: { readonly budget: Words; readonly expected: Words };
  readonly grant: Words;
  readonly signNotes: Words;
  readonly areaHeads: Words;
  /** `{deviation}` is what is forecast. */
  readonly titles: Words;
  readonly totals: Words;
  readonly transposedHeads: Words;
  readonly transposedSum: Words;
  readonly occasionHeads: Words;
  readonly comment: Words;
  /** Before an occasion, where each has a sheet. */
  readonly sheetEach: Words;
  /** Headings of sizes in two columns. */
  readonly sides: readonly (readonly [surplus: string, deficit: string])[];
}

interface OrganisationWords {
  readonly titles: Words;
  readonly codeHeads: Words;
  readonly nameHeads: Words;
  /** The first ones also over a list of areas alone; the last one only beside a unit. */
  readonly areaHeads: Words;
  readonly areaAlone: string;
  readonly shortHeads: Words;
  readonly outlineHeads: Words;
  readonly prefixHeads: Words;
  readonly manager: Words;
  readonly managers: Words;
}

/** A sheet that is no source: its names, headings, and what stands in its rows. */
export interface AsideTable {
  readonly names: Words;
  readonly heads: Words;
  readonly rows: readonly Words[];
}

export interface AsideWords {
  readonly people: Words;
  readonly cover: {
    readonly names: Words;
    readonly titles: Words;
    readonly version: string;
    readonly changed: string;
    readonly by: string;
    readonly note: string;
  };
  readonly contacts: { readonly names: Words; readonly heads: Words; readonly roles: Words };
  readonly staff: { readonly names: Words; readonly heads: Words };
  readonly chart: { readonly names: Words; readonly heads: Words };
  readonly summary: { readonly names: Words; readonly title: string; readonly heads: Words };
  readonly lastYear: { readonly names: Words; readonly title: string };
  /** Sheets that only some houses have. */
  readonly others?: OtherSheets;
}

export interface OtherSheets {
  readonly todo: AsideTable;
  readonly changeLog: AsideTable;
  readonly investments: AsideTable;
  /** Rows are of areas. */
  readonly volumes: { readonly names: Words; readonly heads: Words };
  /** Lines one below the other. */
  readonly signForm: { readonly names: Words; readonly lines: Words };
  /** Rows are of professions, columns of months. */
  readonly staffPivot: { readonly names: Words; readonly title: string; readonly heads: Words; readonly rows: Words };
  readonly earlierForecasts: { readonly names: Words; readonly title: string };
}

/** A text of a year. */
export function said(text: string, year: number): string {
  return text
    .replaceAll("{y}", String(year))
    .replaceAll("{y-1}", String(year - 1))
    .replaceAll("{y+1}", String(year + 1))
    .replaceAll("{yy}", String(year).slice(2));
}
