/** The catalogue: every report, in the order that it is made and written. A new report is one file and one line here. */
import { budgetavvikelse } from "./budgetavvikelse";
import { driftbudget } from "./driftbudget";
import { kommunbidrag } from "./kommunbidrag";
import { ram } from "./ram";
import type { Report } from "./report";
import { resultatrakning } from "./resultatrakning";

export const CATALOGUE: readonly Report[] = [budgetavvikelse, driftbudget, ram, kommunbidrag, resultatrakning];
