/**
 * How cells look. Every different look is kept once and cells hold its number: style 0 means "as the row,
 * the column or the workbook says", style 1 is Excel's plain look set on purpose.
 */
export type Side = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** Names as in `Excel.BorderLineStyle` and `Excel.BorderWeight`; colour as "#RRGGBB". */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface Style {
  readonly numberFormat: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly orientation: number;
  readonly readingOrder: string;
  /** Fill colour "#RRGGBB", or "" for none. */
  readonly fill: string;
  readonly fillPattern: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strike: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly styleName: string;
  /** Text entered with a leading apostrophe. */
  readonly quotePrefix: boolean;
}

export const PLAIN: Style = {
  numberFormat: "General",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  orientation: 0,
  readingOrder: "Context",
  fill: "",
  fillPattern: "None",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strike: false,
  superscript: false,
  subscript: false,
  borders: {},
  locked: true,
  formulaHidden: false,
  styleName: "Normal",
  quotePrefix: false,
};

export const PLAIN_NUMBER = 1;

export class StyleTable {
  private readonly styles: Style[] = [PLAIN, PLAIN];
  private readonly numbers = new Map<string, number>([[keyOf(PLAIN), PLAIN_NUMBER]]);

  get(number: number): Style {
    return this.styles[number] ?? PLAIN;
  }

  numberOf(style: Style): number {
    const key = keyOf(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.numbers.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  clone(): StyleTable {
    const copy = new StyleTable();
    copy.styles.push(...this.styles.slice(2));
    for (const [key, number] of this.numbers) copy.numbers.set(key, number);
    return copy;
  }
}

/** What differs from Excel's plain look. */
export function differences(style: Style): Partial<Style> {
  return Object.fromEntries(
    Object.entries(style).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN[name as keyof Style])
    )
  );
}

function keyOf(style: Style): string {
  const sides = Object.entries(style.borders).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    sides,
    ...Object.keys(PLAIN)
      .filter((name) => name !== "borders")
      .map((name) => style[name as keyof Style]),
  ]);
}
