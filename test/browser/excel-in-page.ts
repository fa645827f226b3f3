/**
 * The in-memory Excel as a script for a page: what `addInitScript` puts before the unmodified production page, so
 * that it runs as in Excel, without the workbench around it. `avvikExcel.start(xlsx)` before office.js is loaded.
 */
import { connect, type Connection } from "../host/browser";
import { MemoryWorkbook } from "../host/cells/book";
import { loadXlsx, saveXlsx } from "../host/xlsx";

const book = new MemoryWorkbook();
book.addSheet();
Object.assign(window, { avvikExcel: { book, loadXlsx, saveXlsx, connection: connect(window, book) satisfies Connection } });
