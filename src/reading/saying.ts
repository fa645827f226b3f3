/** What a figure is said to be: the frames that its words meet, the scenario and the year that they tell of. */
import type { Group } from "../model/figure";
import type { Clause } from "./clauses";
import { basisOf, directionAfter } from "./comparisons";
import type { Lexicon } from "./lexicon";
import type { ClaimKind } from "./claim";
import { scenarioOf, yearOf, type ToldScenario } from "./scenarios";
import { openingLine, type CueLine } from "./cueLine";
import { differenceOf } from "./differences";
import { meet, type FrameMeeting } from "./frameMatch";
import { FRAMES, type Frame, type FrameUnit, type SaidSort } from "./frames";

interface SaidFrame {
  readonly frame: Frame | undefined;
  readonly kind: ClaimKind;
  readonly sorts: readonly SaidSort[];
  readonly refutes: boolean;
  readonly directionAt: number | undefined;
  /** What the word of direction means. */
  readonly direction: readonly string[];
}

export interface Saying {
  /** The most specific first; none where no frame meets. */
  readonly frames: readonly SaidFrame[];
  readonly told: ToldScenario;
  readonly year: number;
  readonly group: Group | undefined;
}

function frameUnitOf({ quantity }: Clause): FrameUnit | undefined {
  switch (quantity.unit.kind) {
    case "money":
    case "moneyPer":
      return "money";
    case "percent":
      return "percent";
    case "points":
      return undefined;
    case "count":
      return "count";
  }
}

export interface Before {
  /** The figure before it in the sentence, else what the sentence or the list goes on from. */
  readonly previous: Saying | undefined;
}

export function sayingOf(clause: Clause, line: CueLine, { previous }: Before, lexicon: Lexicon): Saying {
  const unit = frameUnitOf(clause);
  const isFrom = clause.sentence.tokens[clause.quantity.from - 1]?.lower === "från";
  const told = isFrom ? fromAny(scenarioOf(clause, lexicon)) : scenarioOf(clause, lexicon);
  const isCounted = clause.quantity.unit.kind !== "money";
  const year = isFrom && isCounted ? lexicon.set.year - 1 : yearOf(clause, lexicon);
  const isGrouped = unit === "percent" || unit === "count";
  const group = isGrouped ? (groupOf(clause) ?? (clause.order === 1 ? previous?.group : undefined)) : undefined;
  if (unit === undefined) return { frames: [], told, year, group };
  const own = framesOf(clause, unit, line, told, lexicon).map((one) => ofPrevious(one, line, previous));
  const frames =
    isListed(clause) && previous !== undefined ? [...continued(clause, unit, previous, told, lexicon), ...own] : own;
  if (frames.length > 0) return { frames, told, year, group };
  const opening = openedBy(clause, unit, line, told, lexicon);
  return {
    frames: previous === undefined ? opening : continued(clause, unit, previous, told, lexicon),
    told,
    year,
    group,
  };
}

/** "från 31,5 till 64,3 mnkr": what it was before, whether forecast, budgeted or booked. */
function fromAny(told: ToldScenario): ToldScenario {
  return told.isSaid ? told : { ...told, scenarios: [...told.scenarios, "forecast", "budget"] };
}

/** A share of the result told of before is of that result, forecast or outcome. */
function ofPrevious(said: SaidFrame, { anywhere }: CueLine, previous: Saying | undefined): SaidFrame {
  const [first] = previous?.frames ?? [];
  const isOfResult = said.sorts[0]?.whats[0]?.startsWith("resultShare") === true;
  if (!isOfResult || first === undefined || !anywhere.has(`prior-${first.kind}`)) return said;
  const [sort] = first.sorts;
  const scenarios =
    first.kind === "result" ? (sort?.scenarios ?? previous?.told.scenarios) : ["outcome" as const, "forecast" as const];
  const occasion = first.kind === "result" ? sort?.occasion : undefined;
  const grown = first.sorts
    .filter(({ against }) => against === "budget")
    .map((one): SaidSort => ({ ...one, whats: ["growth"] }));
  return { ...said, sorts: [...said.sorts.map((one) => ({ ...one, scenarios, occasion })), ...grown] };
}

/** "Två områden går med underskott: IFO med 91 mnkr": the words before the colon say what the figures are. */
function openedBy(
  clause: Clause,
  unit: FrameUnit,
  line: CueLine,
  told: ToldScenario,
  lexicon: Lexicon
): readonly SaidFrame[] {
  const colon = clause.sentence.tokens.findIndex(({ text }, index) => text === ":" && index < clause.quantity.from);
  if (colon < 0) return [];
  return framesOf(clause, unit, openingLine(line, colon), told, lexicon).map((one) => ({
    ...one,
    directionAt: undefined,
  }));
}

/** One more of the same: nothing but a name between "och" and the figure. */
function isListed(clause: Clause): boolean {
  const { sentence, left, right, order } = clause;
  const isJoint = (index: number): boolean =>
    !sentence.isTaken(index) && /^(?:och|samt|,)$/.test(sentence.tokens[index]?.lower ?? "");
  let from = left.next - 1;
  while (from > left.from && !isJoint(from)) from--;
  const isBare = sentence.tokens
    .slice(from, left.next)
    .every(
      ({ kind, lower }, at) => kind === "mark" || sentence.isTaken(from + at) || /^(?:och|samt|med|på|om)$/.test(lower)
    );
  const isNamed = sentence.mentions.some(({ first }) => (first >= from && first < left.next) || first === right.from);
  return order > 0 && isBare && isNamed && directionAfter(clause) === undefined;
}

interface Met {
  readonly frame: Frame;
  readonly meeting: FrameMeeting;
  readonly rank: number;
}

function framesOf(
  clause: Clause,
  unit: FrameUnit,
  line: CueLine,
  told: ToldScenario,
  lexicon: Lexicon
): readonly SaidFrame[] {
  const isPer = clause.quantity.unit.kind === "moneyPer";
  const met = FRAMES.filter((frame) => frame.unit === unit)
    .flatMap((frame): readonly Met[] =>
      frame.ways.flatMap((says) => {
        const meeting = meet(says, line);
        if (meeting === undefined) return [];
        return [{ frame, meeting, rank: 10 * (meeting.cues + (frame.lift ?? 0)) - meeting.distance }];
      })
    )
    .sort((a, b) => b.rank - a.rank);
  const seen = new Set<Frame>();
  const saidFrames = met.flatMap((one): readonly SaidFrame[] => {
    if (seen.has(one.frame)) return [];
    seen.add(one.frame);
    return [saidFrame(clause, unit, one, told, lexicon)];
  });
  if (!isPer) return saidFrames;
  const perUnit: SaidFrame = {
    frame: undefined,
    kind: "unitCost",
    sorts: [{ whats: ["unitCost", "comparison"], sign: undefined }],
    refutes: true,
    directionAt: undefined,
    direction: [],
  };
  return saidFrames[0]?.frame?.isDifference === true ? saidFrames : [perUnit];
}

function saidFrame(
  clause: Clause,
  unit: FrameUnit,
  { frame, meeting }: Met,
  told: ToldScenario,
  lexicon: Lexicon
): SaidFrame {
  const { directionAt, direction } = meeting;
  if (frame.isDifference === true && directionAt !== undefined) {
    const fallback = frame.against === "budget" ? "budget" : undefined;
    const { kind, sorts, isClear } = differenceOf(clause, unit, directionAt, direction, fallback, told, lexicon);
    return { frame, kind, sorts, refutes: frame.refutes === true && isClear, directionAt, direction };
  }
  const sign = signOf(direction) ?? (frame.kind === "result" ? clause.quantity.sign : undefined);
  const sorts = frame.sorts.map((sort) => ({ ...sort, sign, occasion: told.occasion }));
  return { frame, kind: frame.kind, sorts, refutes: frame.refutes === true, directionAt, direction };
}

function signOf(tags: readonly string[]): 1 | -1 | undefined {
  if (tags.some((tag) => /^(?:surplus|positive|better|up)$/.test(tag))) return 1;
  return tags.some((tag) => /^(?:deficit|negative|worse|down)$/.test(tag)) ? -1 : undefined;
}

/** What the figure before was, is this one too: with its own sign, and its own comparison where it has one. */
function continued(
  clause: Clause,
  unit: FrameUnit,
  previous: Saying | undefined,
  told: ToldScenario,
  lexicon: Lexicon
): readonly SaidFrame[] {
  const [first] = previous?.frames ?? [];
  if (first === undefined || first.kind === "share" || first.kind === "growth") return [];
  const { quantity } = clause;
  const isGrown = unit === "percent" && first.sorts.some(({ whats }) => whats[0] === "difference");
  if (isGrown)
    return [
      {
        ...first,
        kind: "growth",
        sorts: first.sorts.map((sort) => ({ ...sort, whats: ["growth"] })),
        directionAt: undefined,
      },
    ];
  if (first.frame?.isDifference === true && basisOf(clause, lexicon) !== undefined) {
    const { kind, sorts, isClear } = differenceOf(
      clause,
      unit,
      quantity.from,
      first.direction,
      undefined,
      told,
      lexicon
    );
    return [{ ...first, kind, sorts, refutes: isClear, directionAt: undefined }];
  }
  const isTold = told.isSaid && first.frame?.isDifference !== true;
  return [
    {
      ...first,
      sorts: first.sorts.map((sort) => ({
        ...sort,
        ...(isTold ? { scenarios: told.scenarios, occasion: told.occasion } : {}),
        sign: quantity.sign ?? (first.direction.length > 0 ? sort.sign : undefined),
      })),
      directionAt: undefined,
    },
  ];
}

const GROUP_WORDS: readonly (readonly [Group, RegExp])[] = [
  ["women", /^(?:kvinnor|kvinna|flickor|kvinnornas?|flickornas?|kvinnorna)$/],
  ["men", /^(?:män|man|pojkar|männens?|männen|pojkarnas?)$/],
  ["other", /^(?:annat|annan|ickebinära)$/],
];

function groupOf({ sentence, quantity, left, right }: Clause): Group | undefined {
  const words = [
    ...sentence.tokens.slice(quantity.number, quantity.next),
    ...sentence.tokens.slice(right.from, right.next),
    ...sentence.tokens.slice(left.from, left.next).reverse(),
  ].map(({ lower }) => lower);
  for (const word of words) for (const [group, pattern] of GROUP_WORDS) if (pattern.test(word)) return group;
  return undefined;
}
