/** What a figure is said to be: the frames that its words meet, the scenario and the year that they tell of. */
import type { Fact } from "../model/fact";
import type { Group } from "../model/figure";
import type { Clause } from "./clauses";
import { basisOf, directionAfter } from "./comparisons";
import type { Lexicon } from "./lexicon";
import type { ClaimKind } from "./claim";
import { isWithin, means } from "./sentence";
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
  /** Token of its cue nearest before the figure; `undefined` where all stand after it. */
  readonly nearestAt: number | undefined;
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
  /** What that figure was found to be. */
  readonly fact: Fact | undefined;
}

export function sayingOf(clause: Clause, line: CueLine, before: Before, lexicon: Lexicon): Saying {
  const { previous } = before;
  const unit = frameUnitOf(clause);
  const isFrom = clause.sentence.tokens[clause.quantity.from - 1]?.lower === "från";
  const told = isFrom ? fromAny(scenarioOf(clause, lexicon)) : scenarioOf(clause, lexicon);
  const isCounted = clause.quantity.unit.kind !== "money";
  const isBefore = isFrom && isCounted && isFollowedByTill(clause);
  const year = isBefore ? lexicon.set.year - 1 : yearOf(clause, lexicon);
  const isGrouped = unit === "percent" || unit === "count";
  const group = isGrouped ? (groupOf(clause) ?? (clause.order === 1 ? previous?.group : undefined)) : undefined;
  if (unit === undefined) return { frames: [], told, year, group };
  if (isInsteadOf(clause)) return { frames: [COMPARED], told, year, group };
  const isOpen = isFrom && clause.sentence.occasions.length === 0;
  const own = framesOf(clause, unit, line, told, before.fact, lexicon).map((one) =>
    isOpen ? ofAnyOccasion(one) : ofPrevious(one, line, previous)
  );
  const frames =
    isListed(clause) && previous !== undefined ? [...continued(clause, unit, previous, told, lexicon), ...own] : own;
  if (frames.length > 0) return { frames, told, year, group };
  const opening = openedBy(clause, unit, line, told, lexicon);
  return {
    frames: previous === undefined ? opening : continuedFrames(clause, unit, previous, told, lexicon),
    told,
    year,
    group,
  };
}

/** "Kostnaden steg till 119,9 mnkr": how large it has become, not by how much. */
function isLevel({ sentence, quantity }: Clause, { directionAt }: FrameMeeting): boolean {
  if (directionAt === undefined || means(sentence, directionAt, "surplus", "deficit")) return false;
  const { lower = "" } = sentence.tokens[directionAt] ?? {};
  const isVerb =
    directionAt !== undefined && directionAt < quantity.from && !/(?:ing|gång)(?:en|ar|arna)?$/.test(lower);
  return isVerb && /^(?:från|till)$/.test(sentence.tokens[quantity.from - 1]?.lower ?? "");
}

function isFollowedByTill({ sentence, order }: Clause): boolean {
  const next = sentence.quantities[order + 1];
  return next !== undefined && sentence.tokens[next.from - 1]?.lower === "till";
}

/** "Prognosen har sänkts från 3,4 till 5,9 mnkr": it was so at some time. */
function ofAnyOccasion(said: SaidFrame): SaidFrame {
  const sorts = said.sorts.map((sort): SaidSort => {
    const scenarios =
      sort.scenarios ?? (sort.whats.includes("result") ? (["forecast", "budget", "outcome"] as const) : undefined);
    return { ...sort, scenarios, occasion: undefined };
  });
  return { ...said, sorts, refutes: false };
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
  return framesOf(clause, unit, openingLine(line, colon), told, undefined, lexicon).map((one) => ({
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
  before: Fact | undefined,
  lexicon: Lexicon
): readonly SaidFrame[] {
  const isPer = clause.quantity.unit.kind === "moneyPer";
  const met = FRAMES.filter((frame) => frame.unit === unit)
    .flatMap((frame): readonly Met[] =>
      frame.ways.flatMap((says) => {
        const meeting = meet(says, line);
        if (meeting === undefined || isLevel(clause, meeting)) return [];
        return [{ frame, meeting, rank: 10 * (meeting.cues + (frame.lift ?? 0)) - meeting.distance }];
      })
    )
    .sort((a, b) => b.rank - a.rank);
  const seen = new Set<Frame>();
  const saidFrames = met.flatMap((one): readonly SaidFrame[] => {
    if (seen.has(one.frame)) return [];
    seen.add(one.frame);
    return [saidFrame(clause, unit, one, told, before, lexicon)];
  });
  if (!isPer) return saidFrames;
  const perUnit: SaidFrame = {
    frame: undefined,
    kind: "unitCost",
    sorts: [{ whats: ["unitCost", "comparison"], sign: undefined }],
    refutes: true,
    nearestAt: undefined,
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
  before: Fact | undefined,
  lexicon: Lexicon
): SaidFrame {
  const { directionAt, direction, nearestAt } = meeting;
  if (frame.isDifference === true && directionAt !== undefined) {
    const fallback = frame.against === "budget" ? "budget" : undefined;
    const { kind, sorts, isClear } = differenceOf(
      clause,
      unit,
      directionAt,
      direction,
      fallback,
      told,
      before,
      lexicon
    );
    return { frame, kind, sorts, refutes: frame.refutes === true && isClear, nearestAt, directionAt, direction };
  }
  const sign = signOf(direction) ?? (frame.kind === "result" ? clause.quantity.sign : undefined);
  const sorts = frame.sorts.map((sort) => ({ ...sort, sign, occasion: told.occasion }));
  const isSignedSize = clause.quantity.sign !== undefined && SIZES.has(frame.kind);
  const refutes = frame.refutes === true && !isSignedSize && !isByHowMuch(clause, frame, nearestAt);
  return { frame, kind: frame.kind, sorts, refutes, nearestAt, directionAt, direction };
}

/** What is no result has no sign in prose: with one the figure is hardly what the words before it say. */
const SIZES: ReadonlySet<ClaimKind> = new Set(["grant", "income", "investment", "reserve", "volume", "received"]);

/** "överskottet krympte med 1,6 mnkr": by how much, of words that say how large. */
function isByHowMuch(clause: Clause, { kind }: Frame, nearestAt: number | undefined): boolean {
  const { quantity } = clause;
  return (
    isAfterVerb(clause) &&
    (SIZES.has(kind) || LEVELS.has(kind)) &&
    nearestAt !== undefined &&
    nearestAt < quantity.from - 2
  );
}

/** "… krympte med", "… drog ned med", but not "… IFO med" nor "jämfört med". */
function isAfterVerb({ sentence, quantity }: Clause): boolean {
  if (sentence.tokens[quantity.from - 1]?.lower !== "med") return false;
  const verb = quantity.from - (PARTICLE.test(sentence.tokens[quantity.from - 2]?.lower ?? "") ? 3 : 2);
  return sentence.tokens[verb]?.kind === "word" && !sentence.isTaken(verb) && !means(sentence, verb, "than");
}

const PARTICLE = /^(?:ned|ner|upp|ut|in|till)$/;

const LEVELS: ReadonlySet<ClaimKind> = new Set(["result", "cost", "netCost", "unitCost"]);

function signOf(tags: readonly string[]): 1 | -1 | undefined {
  if (tags.some((tag) => /^(?:surplus|positive|better|up)$/.test(tag))) return 1;
  return tags.some((tag) => /^(?:deficit|negative|worse|down)$/.test(tag)) ? -1 : undefined;
}

/** "… uppvägs av sjuklöneersättning, 3,4 mnkr,": an amount put after a name may be anything of it. */
function continuedFrames(
  clause: Clause,
  unit: FrameUnit,
  previous: Saying,
  told: ToldScenario,
  lexicon: Lexicon
): readonly SaidFrame[] {
  const { sentence, quantity } = clause;
  const isApposed =
    sentence.tokens[quantity.from - 1]?.text === "," &&
    sentence.mentions.some(({ next }) => next === quantity.from - 1);
  const isBy = isAfterVerb(clause) && previous.frames[0]?.frame?.isDifference !== true;
  const isLoose = isApposed || isBy || previous.frames[0]?.kind === "grant";
  return continued(clause, unit, previous, told, lexicon).map((one) => (isLoose ? { ...one, refutes: false } : one));
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
  const isOfGrant = first?.sorts[0]?.whats[0] === "shareOfCommitteeGrant" && isListed(clause);
  if (first === undefined || (first.kind === "share" && !isOfGrant) || first.kind === "growth") return [];
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
      undefined,
      lexicon
    );
    return [{ ...first, kind, sorts, refutes: isClear, directionAt: undefined }];
  }
  if (first.frame?.isDifference === true && isComparedWith(clause)) return [COMPARED];
  const isTold = told.isSaid && first.frame?.isDifference !== true;
  const month = clause.sentence.occasions.find(({ first: at }) => isWithin(at, clause.own));
  return [
    {
      ...first,
      sorts: first.sorts.map((sort) => ({
        ...sort,
        ...(month !== undefined && sort.scenarios?.[0] === "forecast" ? { occasion: month.occasion } : {}),
        ...(isTold ? { scenarios: told.scenarios, occasion: told.occasion } : {}),
        sign: quantity.sign ?? (first.direction.length > 0 ? sort.sign : undefined),
      })),
      directionAt: undefined,
    },
  ];
}

/** "16 kronor mer än de 480 kronor som budgeten utgår från": a size, where what is told of was a difference. */
const COMPARED: SaidFrame = {
  frame: undefined,
  kind: "unclear",
  sorts: [
    {
      whats: ["cost", "netCost", "income", "expenditure", "unitCost", "volume", "grant"],
      scenarios: ["budget", "forecast", "outcome"],
      sign: undefined,
    },
  ],
  refutes: false,
  nearestAt: undefined,
  directionAt: undefined,
  direction: [],
};

/** "9,8 mnkr i stället för 11,0 mnkr". */
function isInsteadOf({ sentence, quantity }: Clause): boolean {
  const before = sentence.tokens.slice(Math.max(0, quantity.from - 4), quantity.from).map(({ lower }) => lower);
  return /(?:^| )(?:i stället|istället) för(?: (?:de|den|det))?$/.test(before.join(" "));
}

function isComparedWith({ sentence, quantity }: Clause): boolean {
  return [1, 2].some((back) => sentence.tokens[quantity.from - back]?.lower === "än");
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
