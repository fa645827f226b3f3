/** Which of the sheet's columns a step looks at: the one place that knows, for reading, refitting and showing. */
import type { SourceName } from "../../model/source";
import { amountFieldOf } from "./fields";
import type { ColumnRef } from "./terms";
import { stepsOf, type BlockPart, type Step } from "./mapping";

/** The same step with other columns. */
export function withColumns(step: Step, of: (ref: ColumnRef) => ColumnRef): Step {
  switch (step.kind) {
    case "take":
    case "keep":
    case "groupHeadings":
    case "turnRows":
      return { ...step, column: of(step.column) };
    case "melt":
      return {
        ...step,
        columns: step.columns.map((one) => ({
          ...one,
          column: of(one.column),
          ...(one.from === undefined ? {} : { from: of(one.from) }),
        })),
      };
    case "difference":
      return { ...step, debit: of(step.debit), credit: of(step.credit) };
    case "add":
    case "fillDown":
      return { ...step, columns: step.columns.map(of) };
    case "dropSums":
      return { ...step, labels: step.labels.map(of) };
    case "readPeriod":
      return step.yearColumn === undefined ? step : { ...step, yearColumn: of(step.yearColumn) };
    case "state":
    case "need":
    case "splitCode":
    case "padCode":
    case "translate":
    case "readNumbers":
    case "scale":
    case "turnSign":
    case "turnIncome":
    case "perMonth":
      return step;
  }
}

/** Every column that the steps name, as often as they do. */
export function refsOf({ steps }: BlockPart): readonly ColumnRef[] {
  const refs: ColumnRef[] = [];
  for (const step of steps)
    withColumns(step, (ref) => {
      refs.push(ref);
      return ref;
    });
  return refs;
}

/** The sheet's columns that the steps look at, each once, from left to right. */
export function columnsOf(part: BlockPart): readonly number[] {
  return [...new Set(refsOf(part).map(({ at }) => at))].sort((a, b) => a - b);
}

/** The columns that amounts are made of, where they are several. */
export function amountRefs(part: BlockPart): readonly ColumnRef[] {
  return [
    ...stepsOf(part, "melt").flatMap(({ columns }) => columns.map(({ column }) => column)),
    ...stepsOf(part, "difference").flatMap(({ debit, credit }) => [debit, credit]),
    ...stepsOf(part, "add").flatMap(({ columns }) => columns),
  ];
}

/** Every column that an amount of the source is made of. */
export function amountColumnsIn(part: BlockPart, source: SourceName): readonly ColumnRef[] {
  const taken = stepsOf(part, "take").filter(({ field }) => field === amountFieldOf(source));
  return [...amountRefs(part), ...taken.map(({ column }) => column)];
}
