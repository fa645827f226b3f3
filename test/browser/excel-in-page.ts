/**
 * The in-memory Excel as a script for a page: run before the page's own, it makes the unmodified production page
 * run as in Excel, without the workbench around it.
 */
import { connect, type Connection } from "../host/browser";
import { MemoryWorkbook } from "../host/cells/book";
import { formulaCalculator } from "../host/formula-calculator";

export interface ExcelInPage {
  readonly book: MemoryWorkbook;
  readonly connection: Connection;
}

const book = new MemoryWorkbook();
book.addSheet();
book.calculator = formulaCalculator();
Object.assign(window, { avvikExcel: { book, connection: connect(window, book) } satisfies ExcelInPage });
