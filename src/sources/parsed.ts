/** What reading one cell gave: a value, nothing, or a finding that the controller can mend. */

export type CellFinding =
  | {
      readonly kind:
        | "amountUnreadable"
        | "amountTooLarge"
        | "numberUnreadable"
        | "errorCell"
        | "dateUnreadable"
        | "selectionUnreadable";
      readonly text: string;
    }
  | { readonly kind: "valueNotAllowed"; readonly text: string; readonly allowed: readonly string[] }
  | {
      readonly kind: "areaUnknown" | "frameUnknown" | "occasionUnknown" | "lineUnknown";
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "amountMissing" | "valueMissing" };

export type Parsed<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "empty" }
  /** A name that cannot be judged, since the source that defines it could not be read; that is reported there. */
  | { readonly kind: "unknowable" }
  | { readonly kind: "wrong"; readonly finding: CellFinding };

export const empty: Parsed<never> = { kind: "empty" };

export function value<T>(value: T): Parsed<T> {
  return { kind: "value", value };
}

export function wrong(finding: CellFinding): Parsed<never> {
  return { kind: "wrong", finding };
}
