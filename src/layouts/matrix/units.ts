/** The unit of a table of grants or forecasts: what stands nearest says it; of grants what the areas cost does too. */
import { ORE_PER, type MoneyUnit } from "../../model/money";
import type { AmountColumn } from "../columns/amountColumn";
import { unitsApart } from "../ledger/amountUnits";
import type { Doubt } from "../mapping/doubt";
import type { BlockPart } from "../mapping/mapping";
import type { Known } from "../said/known";
import type { Matrix, MatrixSource } from "./matrix";
import { amountsTaken } from "./matrixColumns";
import { isLikeNets, sumsOfAreas } from "./sizes";

/** One where it is sure, and none where nothing says any; several are asked about. */
export function unitsOf(
  source: MatrixSource,
  matrix: Matrix,
  own: readonly AmountColumn[],
  known: Known
): readonly MoneyUnit[] {
  const { table, whole } = matrix;
  const used = known.units.unit;
  const headed = own.map(({ meaning }) => meaning.unit).filter((unit) => unit !== undefined);
  const around = whole.unit === undefined ? unitsApart(table, own, used) : [whole.unit];
  const said = [...new Set(headed.length > 0 ? headed : around)];
  if (said.length === 1) return said;
  // Beside deviations the plan that they are from says the unit of both.
  const sized = source === "grants" ? own : plansIn(matrix, known);
  const among = said.length === 0 ? ALL : said;
  const fit = among.filter((unit) => sized.length > 0 && isOfSize(unit, matrix, sized, known));
  return fit.length === 1 && !(said.length === 0 && fit[0] === used) ? fit : said;
}

/** One column that is about what each area costs. */
function plansIn(matrix: Matrix, known: Known): readonly AmountColumn[] {
  const plan = matrix.amounts.find((column) => isLikeNets(sumsOfAreas(matrix, known, [column]), known) === true);
  return plan === undefined ? [] : [plan];
}

const ALL: readonly MoneyUnit[] = ["kr", "tkr", "mnkr"];

/** As a share of what the areas cost in all. */
const LEAST = 0.5;
const MOST = 2;

function isOfSize(unit: MoneyUnit, matrix: Matrix, own: readonly AmountColumn[], known: Known): boolean {
  const sum = [...sumsOfAreas(matrix, known, own).values()].reduce((all, amount) => all + amount, 0);
  const cost = [...known.nets.values()].reduce((all, amount) => all + amount, 0);
  const share = Math.abs((sum * ORE_PER[unit]) / ORE_PER[known.units.unit] / cost);
  return share >= LEAST && share <= MOST;
}

/** Columns of amounts in several units, or a unit that only another sheet says and that is not sure. */
export function unitDoubts(matrix: Matrix, part: BlockPart, source: MatrixSource, known: Known): readonly Doubt[] {
  const units = unitsOf(source, matrix, amountsTaken(source, matrix, part), known);
  return units.length < 2 ? [] : [{ kind: "whichUnit", sheet: matrix.table.sheet, units }];
}
