/** What a doubt can be answered with: each answer is a mapping as a whole, with what is doubted still. */
import type { Known } from "./said/known";
import { ORE_PER } from "../model/money";
import { asDifferences } from "./matrix/forecastCosts";
import { AMOUNT, LEDGERS, OCCASION, PERIOD, RESPONSIBILITY } from "./mapping/fields";
import type { ColumnRef } from "./mapping/terms";
import type { Mapping, Melted, Part, Step } from "./mapping/mapping";
import type { NumberForm } from "./said/numberForm";
import { numberIn } from "./said/numberForms";
import type { Proposal } from "./mapping/proposal";
import { periodOf } from "../model/period";
import type { SourceName } from "../model/source";

export type AnswerLabel =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "asItStands" }
  /** The source as it is read now, without what stands beside it. */
  | { readonly kind: "asItIs" }
  | { readonly kind: "leftOut"; readonly column: string }
  | { readonly kind: "turned" }
  /** Income is turned, costs are not. */
  | { readonly kind: "incomeTurned" }
  | { readonly kind: "isSource"; readonly source: SourceName }
  | { readonly kind: "isNeither" }
  | { readonly kind: "numbers"; readonly example: string; readonly value: number }
  | { readonly kind: "through"; readonly month: number };

export interface Answer {
  readonly label: AnswerLabel;
  readonly mapping: Mapping;
}

/** Answers to the first doubt. */
export function answersTo(proposal: Proposal, known: Known): readonly Answer[] {
  const { mapping, doubts, others, source } = proposal;
  const [doubt, ...rest] = doubts;
  if (doubt === undefined) return [];
  const answer = (label: AnswerLabel, parts: readonly Part[], of = source): Answer => ({
    label,
    mapping: { source: of, parts, ...(rest.length === 0 ? {} : { doubts: rest }) },
  });
  const named = (text: string): AnswerLabel => ({ kind: "text", text });
  const each = (change: (steps: readonly Step[]) => readonly Step[]): readonly Part[] =>
    mapping.parts.map((part) => (part.kind === "block" ? { ...part, steps: change(part.steps) } : part));
  switch (doubt.kind) {
    case "whichColumn":
      return [
        ...doubt.candidates.map((column) =>
          answer(
            named(column.heading),
            each((steps) => taking(steps, doubt.field, column))
          )
        ),
        ...(doubt.field === AMOUNT && doubt.candidates.length <= MOST_ADDED
          ? [
              answer(
                named(doubt.candidates.map(({ heading }) => heading).join(" + ")),
                each((steps) => adding(steps, doubt.candidates))
              ),
            ]
          : []),
      ];
    case "whichScenario":
      return [
        ...LEDGERS.map((ledger) => answer({ kind: "isSource", source: ledger }, mapping.parts, ledger)),
        { label: { kind: "isNeither" }, mapping: { source, parts: [], besides: [doubt.sheet] } },
      ];
    case "whichNumbers":
      return doubt.forms.map((form) =>
        answer(
          { kind: "numbers", ...numbersIn(doubt.example, form) },
          each((steps) => replaced(steps, { kind: "readNumbers", form }))
        )
      );
    case "whichTable":
      return [mapping, ...others.map((other) => other.mapping)].map((one) => answer(named(sheetsOf(one)), one.parts));
    case "whichMonths":
      return Array.from({ length: 12 }, (_, at) => {
        const value = periodOf(known.year ?? 0, at + 1);
        return answer(
          { kind: "through", month: at + 1 },
          each((steps) => [...steps, { kind: "state", field: PERIOD, value }])
        );
      });
    case "whichSign": {
      const isTurned = (steps: readonly Step[]): boolean => steps.some(({ kind }) => kind === "turnSign");
      const plain = each((steps) => steps.filter(({ kind }) => kind !== "turnSign"));
      const turned = each((steps) => (isTurned(steps) ? steps : [...steps, { kind: "turnSign" }]));
      const sizes = each((steps) => [...steps, { kind: "turnIncome" }]);
      return [
        ...(doubt.areSizes === true ? [answer({ kind: "incomeTurned" }, sizes)] : []),
        answer({ kind: "asItStands" }, plain),
        answer({ kind: "turned" }, turned),
      ];
    }
    case "whichForecast": {
      const label = doubt.columns.map(({ heading }) => `${doubt.plan.heading} − ${heading}`).join(", ");
      const asCosts = each((steps) => asDifferences(steps, doubt.columns, doubt.plan));
      return [answer({ kind: "asItStands" }, mapping.parts), answer(named(label), asCosts)];
    }
    case "whichOccasion": {
      const { column, beside, sheet } = doubt;
      const parts = (occasion: string): readonly Part[] =>
        mapping.parts.map((part) => (part.sheet === sheet ? withOccasion(part, column, beside, occasion) : part));
      return [
        ...doubt.occasions.map((one) => answer(named(one), parts(one))),
        answer({ kind: "leftOut", column: column.heading }, mapping.parts),
      ];
    }
    case "whichUnit":
      return doubt.units.map((unit) =>
        answer(
          named(unit),
          each((steps) => replaced(steps, { kind: "scale", by: ORE_PER[unit] / ORE_PER[known.units.unit] }))
        )
      );
    case "whichArea":
      return known.areas.map((area) =>
        answer(
          named(area),
          each((steps) => [...steps, { kind: "state", field: RESPONSIBILITY, value: known.codeOfArea(area) ?? area }])
        )
      );
  }
}

/** Columns of amounts that may be parts of one, at most. */
const MOST_ADDED = 4;

function adding(steps: readonly Step[], columns: readonly ColumnRef[]): readonly Step[] {
  const others = steps.filter((step) => !(step.kind === "take" && step.field === AMOUNT) && step.kind !== "melt");
  return [{ kind: "add", columns }, ...others];
}

/** One more column of forecasts, beside those that the part has. */
function withOccasion(part: Part, column: ColumnRef, beside: readonly ColumnRef[], occasion: string): Part {
  if (part.kind !== "block") return part;
  const steps = part.steps.map((step): Step => {
    if (step.kind !== "melt") return step;
    const isIn = ({ at }: ColumnRef): boolean => step.columns.some((one) => one.column.at === at);
    const melted: Melted = { ...step.columns[0], column, states: { [OCCASION]: occasion } };
    return beside.every(isIn) && !isIn(column) ? { ...step, columns: [...step.columns, melted] } : step;
  });
  return { ...part, steps };
}

/** The field from another column; an amount beside others becomes one of them. */
function taking(steps: readonly Step[], field: string, column: ColumnRef): readonly Step[] {
  const hasTake = steps.some((step) => step.kind === "take" && step.field === field);
  if (field === AMOUNT && !hasTake) {
    const melts = steps.some((step) => step.kind === "melt" && step.columns.some((one) => one.column.at === column.at));
    const others = steps.filter(({ kind }) => kind !== "melt" && kind !== "perMonth");
    return melts ? steps : [{ kind: "take", field, column }, ...others];
  }
  return steps.map((step) => (step.kind === "take" && step.field === field ? { ...step, column } : step));
}

function replaced(steps: readonly Step[], step: Step): readonly Step[] {
  return [...steps.filter(({ kind }) => kind !== step.kind), step];
}

function numbersIn(example: string, form: NumberForm): { readonly example: string; readonly value: number } {
  return { example, value: numberIn(example, form) ?? 0 };
}

function sheetsOf({ parts }: Mapping): string {
  return [...new Set(parts.map(({ sheet }) => sheet))].join(" + ");
}
