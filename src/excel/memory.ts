/** What we remember in the workbook: small JSON in its settings. Whoever has the file can read it. */
import type { Answer } from "../analysis/plausibility/answers";
import type { Mapping } from "../layouts/mapping/mapping";
import { parseMappings } from "../layouts/mapping/mappingFile";
import { SOURCE_NAMES, type SourceName } from "../model/source";
import type { ReportId } from "../reports/table";
import type { MemoryName, SourceChoice } from "../workbook";

/** A choice without its cells, which a defined name knows. */
interface RememberedChoice extends Omit<SourceChoice, "rectangle"> {
  /** Nothing stood below the cells when they were chosen, so rows that come there belong to them. */
  readonly isOpenBelow: boolean;
}

export type Choices = Readonly<Partial<Record<SourceName, RememberedChoice>>>;

export function loadMemory(context: Excel.RequestContext, key: MemoryName): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

/** The JSON text that stands in a loaded setting; `undefined` when there is none. */
export function remembered(setting: Excel.Setting): string | undefined {
  if (setting.isNullObject) return undefined;
  const value: unknown = setting.value;
  return typeof value === "string" ? value : undefined;
}

/** Parses what `remembered` gives. What is not ours to understand counts as nothing. */
export function parseMemory(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

export function choicesOf(text: string | undefined): Choices {
  const memory = parseMemory(text);
  const entries = SOURCE_NAMES.flatMap((source): [SourceName, RememberedChoice][] => {
    const choice = memory[source];
    if (!isRecord(choice) || !isRecord(choice["columns"])) return [];
    const { columns, headings, isOpenBelow } = choice;
    return [
      [
        source,
        {
          columns: only(columns, (value) => typeof value === "number"),
          ...(isRecord(headings) ? { headings: only(headings, (value) => typeof value === "string") } : {}),
          isOpenBelow: isOpenBelow !== false,
        },
      ],
    ];
  });
  return Object.fromEntries(entries);
}

/** Ids of the reports that the user has left out. What is no id counts as nothing. */
export function skippedOf(text: string | undefined): readonly ReportId[] {
  const { reports } = parseMemory(text);
  return Array.isArray(reports) ? reports.filter((id): id is ReportId => typeof id === "string") : [];
}

/** How sources are to be read; a text that is no list of mappings counts as nothing. */
export function mappingsOf(text: string | undefined): readonly Mapping[] {
  return text === undefined ? [] : (parseMappings(text) ?? []);
}

/** What has been said of findings. What is no answer, or of a version to come, counts as nothing. */
export function answersOf(text: string | undefined): readonly Answer[] {
  const { version, answers } = parseMemory(text);
  return version === 1 && Array.isArray(answers) ? answers.filter(isAnswer) : [];
}

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value) || !isRecord(value["of"])) return false;
  const { of, word, at } = value;
  const { what, figures } = of;
  const areFigures = Array.isArray(figures) && figures.every((figure) => typeof figure === "number");
  return areFigures && [what, word, at].every((part) => typeof part === "string");
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function only<T>(
  record: Readonly<Record<string, unknown>>,
  isFit: (value: unknown) => value is T
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => isFit(entry[1])));
}
