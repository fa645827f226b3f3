/**
 * The reconciliation: every control that was made, with both sides in kr, and every figure that consistent
 * rounding moved from its ordinary rounding. Made after the rounding, so it is not in the catalogue.
 */
import { holds, type Check } from "../analysis/reconciliation";
import { ORE_PER, type MoneyUnit } from "../model/money";
import type { LedgerSource } from "../sources/ledgerRules";
import type { ReportTable } from "./report";
import { minus, number, plus, text, type Cell, type Row } from "./table";

/** A figure that was printed as another whole unit than its own nearest, and where it stands first. */
export interface MovedFigure {
  /** "Budgetavvikelse per verksamhetsområde: SUMMA, Kommunbidrag". */
  readonly place: string;
  readonly exact: number;
  /** Whole report units. */
  readonly printed: number;
}

/** What every table of controls has: two sides that should be one, and what became of them. */
export const CONTROLS_HEAD = {
  sheet: "Avstämning",
  title: "Avstämning",
  unit: "kr",
  unitLine: "Belopp i kr, rader i antal",
  columns: [
    { key: "check", heading: "Kontroll", kind: "text" },
    { key: "left", heading: "Vänster led", kind: "number" },
    { key: "right", heading: "Höger led", kind: "number" },
    { key: "difference", heading: "Differens", kind: "number", terms: [plus("left"), minus("right")] },
    { key: "verdict", heading: "Bedömning", kind: "text" },
  ],
} as const satisfies Partial<ReportTable>;

export function avstamning(checks: readonly Check[], moved: readonly MovedFigure[], unit: MoneyUnit): ReportTable {
  return {
    id: "Avvik.avstamning",
    ...CONTROLS_HEAD,
    rows: [
      ...checks.map(checkRow),
      movedCountRow(moved.length),
      ...moved.map((figure, index) => movedRow(figure, index, unit)),
    ],
  };
}

/** "Stämmer" or what is the matter: the verdict as the sheet and the pane print it. */
export function verdictOf(check: Check): string {
  if (holds(check)) return "Stämmer";
  return check.weight === "control" ? "Stämmer inte" : "Avviker, se över";
}

/** What a control compares, as the sheet prints it. */
export function nameOf(check: Check): string {
  switch (check.kind) {
    case "areasEqualLines":
      return `${LEDGER[check.ledger]}: områdenas summa = radernas summa`;
    case "areasEqualLedger":
      return `${LEDGER[check.ledger]}: områden, ramar och konton utanför driften = källans summa`;
    case "rowsAccounted":
      return `${LEDGER[check.ledger]}: lästa rader = använda + listade rader`;
    case "amountsAccounted":
      return `${LEDGER[check.ledger]}: läst belopp = använt + listat belopp`;
    case "resultOneFigure":
      return "Nämndens resultat per område = per rad i resultaträkningen";
    case "decisionSum":
      return `${check.decision}: tabellens summa = källans summa`;
    case "frameSum":
      return `${check.frame}: områdenas kommunbidrag = ramens`;
    case "grantsTieOut":
      return "Bidragsredovisningens summa = raden Bidrag i resultaträkningen";
    case "summedArea":
      return `${LEDGER[check.ledger]}, ${check.area}: bladet ${check.sheet} = källans summa`;
    case "budgetAgainstGrant":
      return `Budgeterad nettokostnad = −kommunbidrag: ${check.area === "" ? "Ej fördelat" : check.area}`;
  }
}

const LEDGER: Readonly<Record<LedgerSource, string>> = {
  outcome: "Utfall",
  budget: "Budget",
  earlierOutcome: "Utfall tidigare år",
};

function checkRow(check: Check, index: number): Row {
  const scale = check.unit === "ore" ? ORE_PER.kr : 1;
  const decimals = check.unit === "ore" ? 2 : 0;
  return {
    key: `check:${index}`,
    label: nameOf(check),
    kind: "line",
    cells: [
      ...sides(check.left / scale, check.right / scale, (check.left - check.right) / scale, decimals),
      text(verdictOf(check)),
    ],
  };
}

function movedCountRow(count: number): Row {
  return {
    key: "moved",
    label: "Avrundning: antal belopp som flyttats för att alla summor ska gå ihop",
    kind: "subtotal",
    cells: [...sides(count, count, 0, 0), text(count === 0 ? "Inga" : "Se nedan")],
  };
}

function movedRow({ place, exact, printed }: MovedFigure, index: number, unit: MoneyUnit): Row {
  const kronor = exact / ORE_PER.kr;
  const shown = (printed * ORE_PER[unit]) / ORE_PER.kr;
  return {
    key: `moved:${index}`,
    label: `Avrundning: ${place}`,
    kind: "line",
    cells: [
      ...sides(kronor, shown, (exact - printed * ORE_PER[unit]) / ORE_PER.kr, 2),
      text("Flyttad av avrundningen"),
    ],
  };
}

function sides(left: number, right: number, difference: number, decimals: number): readonly Cell[] {
  return [left, right, difference].map((value) => number(value, decimals));
}
