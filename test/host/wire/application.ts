/** Application (calculation, culture) and Runtime (events on or off). */
import type { CalculationMode, MemoryWorkbook } from "../cells/book";
import type { Scene } from "./scene";
import { readOnly, wire, type WireObject, type WireType } from "./type";
import { asFlag, asOneOf } from "./values";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

const numberFormatInfoType: WireType<MemoryWorkbook> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: readOnly((book) => book.culture.decimal),
    NumberGroupSeparator: readOnly((book) => book.culture.group),
  },
};

const datetimeFormatType: WireType<MemoryWorkbook> = {
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: readOnly((book) => (book.culture.name === "en-US" ? "/" : "-")),
    ShortDatePattern: readOnly((book) => (book.culture.name === "en-US" ? "M/d/yyyy" : "yyyy-MM-dd")),
    TimeSeparator: readOnly(() => ":"),
  },
};

const cultureInfoType: WireType<MemoryWorkbook> = {
  name: "CultureInfo",
  scalars: { Name: readOnly((book) => book.culture.name) },
  links: {
    NumberFormat: (book) => wire(numberFormatInfoType, book),
    DatetimeFormat: (book) => wire(datetimeFormatType, book),
  },
};

const applicationType: WireType<MemoryWorkbook> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      read: (book) => book.calculationMode,
      write: (book, value) => {
        const name = asOneOf(value, MODES);
        book.calculationMode = MODES.find((mode) => mode === name) ?? "Automatic";
      },
    },
    CalculationState: readOnly((book) => (book.needsCalculation ? "Pending" : "Done")),
    CalculationEngineVersion: readOnly(() => 191_029),
    DecimalSeparator: readOnly((book) => book.culture.decimal),
    ThousandsSeparator: readOnly((book) => book.culture.group),
    UseSystemSeparators: readOnly(() => true),
  },
  links: { CultureInfo: (book) => wire(cultureInfoType, book) },
  methods: {
    Calculate: (book, args) => book.calculate(args.text(0, "Full").toLowerCase() === "recalculate" ? "forced" : "all"),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtimeType: WireType<Scene["app"]> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      read: (app) => app.eventsEnabled,
      write: (app, value) => {
        app.eventsEnabled = asFlag(value);
      },
    },
  },
};

export function plainApplication(book: MemoryWorkbook): WireObject {
  return wire(applicationType, book);
}
