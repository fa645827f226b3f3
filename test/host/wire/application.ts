/** Application (calculation, culture) and Runtime (events on or off). */
import type { Book, CalculationMode } from "../cells/shape";
import type { Scene } from "./scene";
import { described, readOnly, wire, type WireObject } from "./type";
import { asFlag, asOneOf } from "./values";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

const numberFormatInfoType = described<Book>({
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: readOnly((book) => book.culture.decimal),
    NumberGroupSeparator: readOnly((book) => book.culture.group),
  },
});

const datetimeFormatType = described<Book>({
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: readOnly((book) => (book.culture.name === "en-US" ? "/" : "-")),
    ShortDatePattern: readOnly((book) => (book.culture.name === "en-US" ? "M/d/yyyy" : "yyyy-MM-dd")),
    LongDatePattern: readOnly((book) => (book.culture.name === "en-US" ? "dddd, MMMM d, yyyy" : "'den 'd MMMM yyyy")),
    LongTimePattern: readOnly((book) => (book.culture.name === "en-US" ? "h:mm:ss tt" : "HH:mm:ss")),
    TimeSeparator: readOnly(() => ":"),
  },
});

const cultureInfoType = described<Book>({
  name: "CultureInfo",
  scalars: { Name: readOnly((book) => book.culture.name) },
  links: {
    NumberFormat: (book) => wire(numberFormatInfoType, book),
    DatetimeFormat: (book) => wire(datetimeFormatType, book),
  },
});

const applicationType = described<Book>({
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
});

export const runtimeType = described<Scene["app"]>({
  name: "Runtime",
  scalars: {
    EnableEvents: {
      read: (app) => app.eventsEnabled,
      write: (app, value) => {
        app.eventsEnabled = asFlag(value);
      },
    },
  },
});

export function plainApplication(book: Book): WireObject {
  return wire(applicationType, book);
}
