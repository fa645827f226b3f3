/** The workbook that is open in Excel. Each of these waits for the one before: one thing is done at a time. */
import type { Workbook } from "../workbook";
import {
  rememberAnswer,
  rememberChoice,
  rememberLength,
  rememberMapping,
  rememberSkipped,
  revealPlace,
  selected,
} from "./choices";
import { exploreWorkbook } from "./explore";
import { office } from "./office";
import { readBlocks } from "./read";
import { readTables } from "./standing";
import { surveyWorkbook } from "./survey";
import { readTexts, replaceText } from "./texts";
import { writeTables } from "./write";

export interface ExcelOptions {
  /** How long Excel is waited for, each time. */
  readonly patienceSeconds?: number;
}

export function excelWorkbook({ patienceSeconds }: ExcelOptions = {}): Workbook {
  const { turn } = office(patienceSeconds);
  const session = crypto.randomUUID();
  return {
    survey: () => turn((run) => surveyWorkbook(run, session)),
    explore: (sheets) => turn((run) => exploreWorkbook(run, sheets)),
    read: (wanted, take, watch) => turn((run) => readBlocks(run, wanted, take, watch)),
    write: (tables, stamp, watch, illustrations = [], front) =>
      turn((run) => writeTables(run, { tables, stamp, watch, illustrations, session, front })),
    chooseLength: (length) => turn((run) => run((context) => rememberLength(length, context))),
    selection: () => turn((run) => run(selected)),
    remember: (source, choice) => turn((run) => run((context) => rememberChoice(source, choice, context))),
    rememberMapping: (source, mapping) => turn((run) => run((context) => rememberMapping(source, mapping, context))),
    skip: (reports) => turn((run) => run((context) => rememberSkipped(reports, context))),
    answer: (finding, said) => turn((run) => run((context) => rememberAnswer(finding, said, context))),
    reveal: (place) => turn((run) => run((context) => revealPlace(place, context))),
    readTables: (tables) => turn((run) => run((context) => readTables(tables, context))),
    readTexts: (site, watch) => turn((run) => readTexts(run, site, watch)),
    replaceText: (replacement) => turn((run) => replaceText(run, replacement)),
    formulas: (places) =>
      turn(async (run) => {
        const { formulasIn } = await import(/* webpackChunkName: "change" */ "./formulas");
        return run((context) => formulasIn(places, context));
      }),
    change: (order, watch) =>
      turn(async (run) => {
        const { changeCells } = await import(/* webpackChunkName: "change" */ "./change");
        return changeCells(run, { ...order, watch, session });
      }),
    insert: (sheets, watch) =>
      turn(async (run) => {
        const { insertSheets } = await import(/* webpackChunkName: "change" */ "./insert");
        return insertSheets(run, sheets, watch);
      }),
  };
}
