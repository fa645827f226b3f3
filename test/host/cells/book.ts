/**
 * The in-memory workbook: sheets, names, settings, selection. It is the truth of every test: make one,
 * fill it, hand it to `openExcel`, and look at it afterwards.
 *
 *     const book = new MemoryWorkbook();
 *     book.addSheet("Utfall", [["Period", "Konto", "Belopp"], [202401, "4110", 1200.5]]);
 *     book.sheet("Utfall").value("C2");          // 1200.5
 *     book.clone(); book.contents();             // a copy; everything as plain data, for toEqual
 */
import type { Json } from "../wire/json";
import { cellRect, formatRect, quoteSheet, type Rect } from "./address";
import { contentsOf, type Contents } from "./contents";
import { copyBook } from "./clone";
import { Dirt } from "./dirt";
import { emptyBag, type Bag } from "./bag";
import { Failure } from "./failure";
import { renamedSheet, withoutSheet } from "./moving";
import {
  noCalculation,
  type Author,
  type Book,
  type CalculationMode,
  type Calculator,
  type CellInput,
  type Change,
  type CustomXml,
  type MemoryName,
  type Sheet,
} from "./shape";
import { MemorySheet } from "./sheet";
import { sheetNameProblem } from "./sheet-name";
import { StyleTable } from "./styles";
import type { MemoryTable } from "./table";

export class MemoryWorkbook implements Book {
  fileName = "Bok1.xlsx";
  readonly sheets: Sheet[] = [];
  names: MemoryName[] = [];
  readonly settings = new Map<string, Json>();
  customXml: CustomXml[] = [];
  properties: Bag = emptyBag();
  styles = new StyleTable();
  isStructureProtected = false;
  calculationMode: CalculationMode = "Automatic";
  calculator: Calculator = noCalculation;
  culture = { name: "sv-SE", decimal: ",", group: "\u00a0" };
  selection: { sheet: Sheet; rects: readonly Rect[] } | undefined;
  author: Author = "user";
  private active: Sheet | undefined;
  private readonly dirt = new Dirt();
  private readonly listeners = new Set<(change: Change, author: Author) => void>();
  private lastId = 0;

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (sheet === undefined) throw new Failure("InvalidOperation", "The workbook has no sheet.");
    return sheet;
  }

  addSheet(name = this.freeSheetName(), rows: readonly (readonly CellInput[])[] = []): Sheet {
    const problem = sheetNameProblem(name);
    if (problem !== undefined) throw new Failure("InvalidArgument", problem);
    if (this.findSheet(name)) throw new Failure("ItemAlreadyExists", `A sheet named "${name}" already exists.`);
    const sheet = new MemorySheet(this, this.newId("sheet"), name);
    this.sheets.push(sheet);
    if (rows.length > 0) sheet.fill("A1", rows);
    this.tell({ kind: "sheetAdded", sheet });
    return sheet;
  }

  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (sheet === undefined) throw new Failure("ItemNotFound", `There is no sheet "${name}".`);
    return sheet;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === nameOrId);
  }

  deleteSheet(sheet: Sheet): void {
    const isLastVisible =
      sheet.visibility === "Visible" && this.sheets.filter((other) => other.visibility === "Visible").length === 1;
    if (isLastVisible) throw new Failure("InvalidOperation", "A workbook must keep one visible sheet.");
    if (sheet.visibility === "VeryHidden")
      throw new Failure("InvalidOperation", "A very hidden sheet cannot be deleted.");
    const position = sheet.position;
    this.sheets.splice(position, 1);
    sheet.isDeleted = true;
    this.names = this.names.filter((name) => name.scope !== sheet);
    this.mapFormulas((formula) => withoutSheet(formula, sheet.name));
    if (this.active === sheet) this.active = this.sheets.slice(position).find(isVisible) ?? this.sheets.find(isVisible);
    if (this.selection?.sheet === sheet) this.selection = undefined;
    this.tell({ kind: "sheetDeleted", sheet });
  }

  rename(sheet: Sheet, name: string): void {
    const problem = sheetNameProblem(name);
    if (problem !== undefined) throw new Failure("InvalidArgument", problem);
    const other = this.findSheet(name);
    if (other !== undefined && other !== sheet)
      throw new Failure("ItemAlreadyExists", `A sheet named "${name}" already exists.`);
    const before = sheet.name;
    sheet.name = name;
    this.mapFormulas((formula) => renamedSheet(formula, before, name));
    this.tell({ kind: "sheetRenamed", sheet, before });
  }

  moveSheet(sheet: Sheet, position: number): void {
    const before = sheet.position;
    if (position < 0 || position >= this.sheets.length)
      throw new Failure("InvalidArgument", "There is no such position.");
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    if (before !== position) this.tell({ kind: "sheetMoved", sheet, before });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new Failure("InvalidOperation", "A hidden sheet cannot be activated.");
    const before = this.activeSheet;
    if (before === sheet) return;
    this.active = sheet;
    this.tell({ kind: "sheetDeactivated", sheet: before });
    this.tell({ kind: "sheetActivated", sheet });
  }

  select(sheet: Sheet, ...addresses: readonly (string | Rect)[]): void {
    this.activate(sheet);
    const rects = addresses.map((address) => (typeof address === "string" ? sheet.rect(address) : address));
    this.selection = { sheet, rects };
    this.tell({ kind: "selection", sheet, rects });
  }

  get selected(): { readonly sheet: Sheet; readonly rects: readonly Rect[] } {
    const sheet = this.activeSheet;
    return this.selection?.sheet === sheet ? this.selection : { sheet, rects: [cellRect(0, 0)] };
  }

  tables(): readonly { readonly sheet: Sheet; readonly table: MemoryTable }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  findName(name: string, scope?: Sheet): MemoryName | undefined {
    return this.names.find((item) => item.scope === scope && item.name.toLowerCase() === name.toLowerCase());
  }

  defineName(name: string, sheet: Sheet, address: string | Rect): MemoryName {
    const rect = typeof address === "string" ? sheet.rect(address) : address;
    const formula = `=${quoteSheet(sheet.name)}!${formatRect(rect, "$")}`;
    const known = this.findName(name);
    if (known) {
      known.formula = formula;
      return known;
    }
    const item: MemoryName = { name, scope: undefined, formula, comment: "", visible: true };
    this.names.push(item);
    return item;
  }

  /** Hears every change until the returned function is called. */
  listen(listener: (change: Change, author: Author) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.listeners) listener(change, this.author);
  }

  noteDirty(sheet: Sheet, rect: Rect): void {
    this.dirt.note(sheet, rect);
  }

  formulaChanged(sheet: Sheet, row: number, column: number): void {
    this.noteDirty(sheet, cellRect(row, column));
  }

  get needsCalculation(): boolean {
    return !this.dirt.isEmpty;
  }

  async calculate(how: "changed" | "all" | "forced" = "changed"): Promise<void> {
    const isManual = this.calculationMode === "Manual" && how === "changed";
    if (isManual) return;
    const dirty = this.dirt.take();
    if (how !== "all" && dirty.length === 0) return;
    if (this.sheets.every((sheet) => sheet.formulas.size === 0)) return;
    await this.calculator.calculate(this, how === "all" ? undefined : dirty);
  }

  mapFormulas(change: (formula: string, home: Sheet | undefined) => string): void {
    for (const sheet of this.sheets) {
      for (const [key, formula] of sheet.formulas) {
        const changed = change(formula, sheet);
        if (changed !== formula) sheet.formulas.set(key, changed);
      }
    }
    for (const name of this.names) name.formula = change(name.formula, name.scope);
  }

  newId(kind: "sheet" | "table" | "chart" | "item"): string {
    this.lastId += 1;
    if (kind === "table") return String(this.lastId);
    return `{00000000-0000-4000-8000-${this.lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  /** A deep copy with the same ids, without listeners. */
  clone(): MemoryWorkbook {
    const copy = new MemoryWorkbook();
    const twins = copyBook(this, copy, (sheet) => new MemorySheet(copy, sheet.id, sheet.name));
    copy.lastId = this.lastId;
    copy.active = this.sheets.length === 0 ? undefined : twins.get(this.activeSheet);
    return copy;
  }

  /** Everything in the workbook as plain data: equal contents mean equal workbooks. */
  contents(): Contents {
    return contentsOf(this);
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (!this.findSheet(`Blad${number}`)) return `Blad${number}`;
    }
  }
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === "Visible";
}
