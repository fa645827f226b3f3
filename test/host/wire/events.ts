/**
 * Changes of the workbook as the events that office.js delivers. Edits of one request that lie one below
 * the other are told as one event, as a write that office.js has split is one edit to the user.
 */
import { formatRect, type Rect } from "../cells/address";
import type { Author, Change } from "../cells/shape";
import type { Cell } from "../cells/store";
import type { JsonObject } from "./json";
import type { EventEntry } from "./message";
import { RangeAt } from "./range-at";
import type { References } from "./references";

const EVENT_CATEGORY = 65_536;

/** `messageType` and the wire name of the registration, per kind of event. */
const EVENTS = {
  changed: { type: 10, tableType: 101, registration: "DataChanged" },
  activated: { type: 11, registration: "Activated" },
  deactivated: { type: 12, registration: "Deactivated" },
  added: { type: 13, tableType: 102, registration: "Added" },
  selection: { type: 14, tableType: 100, registration: "SelectionChanged" },
  deleted: { type: 15, tableType: 103, registration: "Deleted" },
  calculated: { type: 16, registration: "Calculated" },
  format: { type: 18, registration: "FormatChanged" },
  rowSorted: { type: 19, registration: "RowSorted" },
  columnSorted: { type: 20, registration: "ColumnSorted" },
  rowHidden: { type: 22, registration: "RowHiddenChanged" },
  protection: { type: 24, registration: "ProtectionChanged" },
  renamed: { type: 25, registration: "NameChanged" },
  visibility: { type: 26, registration: "VisibilityChanged" },
  moved: { type: 27, registration: "Moved" },
} as const;

const OTHER_REGISTRATIONS = ["SingleClicked", "FormulaChanged", "AutoSaveSettingChanged"];

/** What the add-in listens to: only that is sent. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  /** True when it is an event the host knows. */
  register(name: string, change: 1 | -1): boolean {
    const known = [...Object.values(EVENTS).map((event): string => event.registration), ...OTHER_REGISTRATIONS];
    if (!known.includes(name)) return false;
    this.counts.set(name, Math.max(0, (this.counts.get(name) ?? 0) + change));
    return true;
  }

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }
}

interface Heard {
  readonly change: Change;
  readonly author: Author;
}

/** Collects changes until they are sent. */
export class EventQueue {
  private heard: Heard[] = [];

  constructor(
    private readonly references: References,
    private readonly registrations: Registrations
  ) {}

  hear(change: Change, author: Author): void {
    const last = this.heard.at(-1);
    const merged = last?.author === author ? mergedEdit(last.change, change) : undefined;
    if (merged !== undefined) this.heard[this.heard.length - 1] = { change: merged, author };
    else this.heard.push({ change, author });
  }

  /** The entries for what has happened since the last call. */
  take(): readonly EventEntry[] {
    const heard = this.heard;
    this.heard = [];
    return heard.flatMap(({ change, author }) => this.entries(change, author));
  }

  private entries(change: Change, author: Author): readonly EventEntry[] {
    const source = { source: "Local", triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown" };
    const worksheetId = change.sheet.id;
    switch (change.kind) {
      case "cells":
        return this.edited(change, source);
      case "calculated":
        return this.sheetEvent(EVENTS.calculated, worksheetId, { worksheetId, address: "" });
      case "format":
        return this.sheetEvent(EVENTS.format, worksheetId, {
          ...source,
          worksheetId,
          address: formatRect(change.rect),
        });
      case "rowsHidden": {
        const changeType = change.hidden ? "Hidden" : "Unhidden";
        return this.sheetEvent(EVENTS.rowHidden, worksheetId, {
          ...source,
          worksheetId,
          address: formatRect(change.rect),
          changeType,
        });
      }
      case "sorted": {
        const event = change.axis === "row" ? EVENTS.rowSorted : EVENTS.columnSorted;
        return this.sheetEvent(event, worksheetId, { ...source, worksheetId, address: formatRect(change.rect) });
      }
      case "layout":
        return [];
      case "selection":
        return this.selected(change.rects, worksheetId);
      case "sheetAdded":
        return this.sheetEvent(EVENTS.added, undefined, { ...source, worksheetId });
      case "sheetDeleted":
        return this.sheetEvent(EVENTS.deleted, undefined, { ...source, worksheetId });
      case "sheetActivated":
        return this.sheetEvent(EVENTS.activated, worksheetId, { worksheetId });
      case "sheetDeactivated":
        return this.sheetEvent(EVENTS.deactivated, worksheetId, { worksheetId });
      case "protection":
        return this.sheetEvent(EVENTS.protection, worksheetId, {
          ...source,
          worksheetId,
          isProtected: change.sheet.protection !== undefined,
        });
      case "sheetRenamed":
        return this.sheetEvent(EVENTS.renamed, worksheetId, {
          ...source,
          worksheetId,
          nameBefore: change.before,
          nameAfter: change.sheet.name,
        });
      case "sheetVisibility":
        return this.sheetEvent(EVENTS.visibility, worksheetId, {
          ...source,
          worksheetId,
          visibilityBefore: change.before,
          visibilityAfter: change.sheet.visibility,
        });
      case "sheetMoved":
        return this.sheetEvent(EVENTS.moved, undefined, {
          ...source,
          worksheetId,
          positionBefore: change.before,
          positionAfter: change.sheet.position,
        });
      case "tableAdded":
        return this.tableEvent(EVENTS.added, "Workbook", { ...source, worksheetId, tableId: change.table.id });
      case "tableDeleted":
        return this.tableEvent(EVENTS.deleted, "Workbook", {
          ...source,
          worksheetId,
          tableId: change.table.id,
          tableName: change.table.name,
        });
    }
  }

  private edited(change: Extract<Change, { kind: "cells" }>, source: JsonObject): readonly EventEntry[] {
    if (!this.registrations.has(EVENTS.changed.registration)) return [];
    const { sheet, rect } = change;
    const referenceId = this.references.keepEvent(new RangeAt(sheet, rect));
    const details = change.single
      ? { ...valueOf("Before", change.single.before), ...valueOf("After", change.single.after) }
      : {};
    const base = {
      ...source,
      worksheetId: sheet.id,
      address: formatRect(rect),
      changeType: change.edit,
      referenceId,
      shiftDirection: "None",
      ...details,
    };
    const ofSheet = this.sheetEvent(EVENTS.changed, sheet.id, base);
    const tables = sheet.tables.filter(
      (table) => new RangeAt(sheet, table.rect).overlap(new RangeAt(sheet, rect)) !== undefined
    );
    return [
      ...ofSheet,
      ...tables.flatMap((table) => this.tableEvent(EVENTS.changed, table.id, { ...base, tableId: table.id }, true)),
    ];
  }

  private selected(rects: readonly Rect[], worksheetId: string): readonly EventEntry[] {
    const address = rects.map((rect) => formatRect(rect)).join(",");
    const ofSheet = this.sheetEvent(EVENTS.selection, worksheetId, { worksheetId, address });
    return [entry(2, "", { workbookId: "" }), ...ofSheet];
  }

  private sheetEvent(
    event: { type: number; registration: string },
    sheetId: string | undefined,
    message: JsonObject
  ): readonly EventEntry[] {
    if (!this.registrations.has(event.registration)) return [];
    return [
      ...(sheetId === undefined ? [] : [entry(event.type, sheetId, message)]),
      entry(event.type, "Workbook", message),
    ];
  }

  private tableEvent(
    event: { tableType: number; registration: string },
    target: string,
    message: JsonObject,
    toBoth = false
  ): readonly EventEntry[] {
    if (!this.registrations.has(event.registration)) return [];
    return [entry(event.tableType, target, message), ...(toBoth ? [entry(event.tableType, "Workbook", message)] : [])];
  }
}

function mergedEdit(before: Change, after: Change): Change | undefined {
  if (before.kind !== "cells" || after.kind !== "cells") return undefined;
  if (before.sheet !== after.sheet || before.edit !== "RangeEdited" || after.edit !== "RangeEdited") return undefined;
  const [a, b] = [before.rect, after.rect];
  const follows = a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row;
  return follows
    ? { kind: "cells", sheet: before.sheet, edit: "RangeEdited", rect: { ...a, rows: a.rows + b.rows } }
    : undefined;
}

function valueOf(when: "Before" | "After", cell: Cell): JsonObject {
  return { [`value${when}`]: cell.value, [`valueType${when}`]: valueTypeOf(cell) };
}

/** As `Excel.RangeValueType`. */
export function valueTypeOf(cell: Pick<Cell, "kind">): string {
  return { empty: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" }[cell.kind];
}

function entry(messageType: number, targetId: string, message: JsonObject): EventEntry {
  return { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(message) };
}
