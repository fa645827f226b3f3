/**
 * How a column writes its figures, decided by the whole column and never by a cell: `1.234` is a thousand beside
 * `1.234,50` and one and a bit beside `12.5`; where the column says neither, nobody can know.
 */

/** Signs between thousands and before decimals. */
const FORMS = [
  { thousands: " ", decimal: "," },
  { thousands: " ", decimal: "." },
  { thousands: ".", decimal: "," },
  { thousands: ",", decimal: "." },
] as const;

export type FigureForm = (typeof FORMS)[number];

export type FiguresIn =
  | { readonly kind: "figures"; readonly form: FigureForm }
  /** Not every cell is a figure, or they are codes. */
  | { readonly kind: "text" }
  /** Figures that can be read in two ways; the first of them. */
  | { readonly kind: "unclear"; readonly text: string };

/** `cells` without the heading; empty ones say nothing. */
export function figuresIn(cells: Iterable<string>): FiguresIn {
  let possible: readonly FigureForm[] = FORMS;
  let some: string | undefined;
  const doubtful: string[] = [];
  for (const cell of cells) {
    const text = cell.trim();
    if (text === "") continue;
    if (isCode(text)) return { kind: "text" };
    possible = possible.filter((form) => figureIn(text, form) !== undefined);
    if (possible.length === 0) return { kind: "text" };
    some ??= text;
    if (/[.,]/.test(text) && doubtful.length < MOST_DOUBTFUL) doubtful.push(text);
  }
  const [form] = possible;
  if (some === undefined || form === undefined) return { kind: "text" };
  const unclear = doubtful.find((text) => new Set(possible.map((it) => figureIn(text, it))).size > 1);
  return unclear === undefined ? { kind: "figures", form } : { kind: "unclear", text: unclear };
}

/** Enough to see whether a column that is still open says two things. */
const MOST_DOUBTFUL = 1000;

/**
 * `figureIn("1.234,50-", { thousands: ".", decimal: "," })` is −1234.5; `undefined` for what is no figure in the form.
 */
export function figureIn(text: string, { thousands, decimal }: FigureForm): number | undefined {
  const match = PATTERNS[thousands + decimal]?.exec(text.trim());
  if (match === null || match === undefined) return undefined;
  const [, before = "", whole = "", decimals = "", after = ""] = match;
  if (before !== "" && after !== "") return undefined;
  const size = Number(`${whole.replace(/\D/g, "")}.${decimals === "" ? "0" : decimals}`);
  const isNegative = /[-−]/.test(before + after) && size !== 0;
  return isNegative ? -size : size;
}

const SPACES = "[ \\u00A0\\u202F\\u2009\\u2007']";

const PATTERNS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  FORMS.map(({ thousands, decimal }) => {
    const between = thousands === " " ? SPACES : `\\${thousands}`;
    const grouped = `\\d{1,3}(?:${between}\\d{3})+`;
    return [thousands + decimal, new RegExp(`^([-−+]?)\\s?(${grouped}|\\d+)(?:\\${decimal}(\\d+))?\\s?([-−]?)$`)];
  })
);

/** Zeros in front, or more digits than a number holds: what stands there is no amount. */
function isCode(text: string): boolean {
  return /^0\d/.test(text) || text.replace(/\D/g, "").length > 15;
}
