/**
 * A picture of a run, before anyone knows about charts or SVG: which cells of which table it draws, in what
 * role, and a title that says the message in words. Its table stands beside it as the text alternative.
 */
import type { Table, TableId } from "../reports/table";
import type { Bridge } from "./bridge";

/**
 * What a series stands for, which decides its look: outcome solid dark, budget outlined, forecast light with a
 * dashed outline, previous year light (IBCS as far as Excel's charts go). Of a bridge: `base` is invisible.
 */
export type Role = "outcome" | "budget" | "forecast" | "previous" | "base" | "surplus" | "deficit" | "sum" | "unitCost";

interface Series {
  /** Key of the table's column that holds its values. */
  readonly column: string;
  readonly role: Role;
}

export interface Picture {
  readonly id: `Avvik.bild.${string}`;
  /** The message: "Underskott 4 miljoner kronor: Individ- och familjeomsorg drar ned, Stab håller emot". */
  readonly title: string;
  /**
   * `bridge`: stacked columns; `bars`: columns side by side; `trend`: columns, with unit cost as a line on an axis of
   * its own.
   */
  readonly kind: "bridge" | "bars" | "trend";
  /** The table that it draws: `drawn` where the illustration has one. */
  readonly table: TableId;
  /** Key of the table's column that names the categories. */
  readonly categories: string;
  readonly series: readonly Series[];
  /** What the values are counted in: "tkr". */
  readonly unit: string;
  /** The key to it, and its unit: "Ljus stapel: överskott. Mörk: underskott. Belopp i tkr". */
  readonly note: string;
}

/** A picture and the table of its figures. */
export interface Illustration {
  readonly picture: Picture;
  /** Stands beside it: the figures that it shows, as a reader wants them. */
  readonly table: Table;
  /** The cells that it draws where they are more than its figures, as a bridge's are; on a sheet of their own. */
  readonly drawn?: Table;
  /** What the pane draws of it: a bridge's bars. */
  readonly bridge?: Bridge;
}
