/**
 * Whom the text is speaking of as it goes: under which headings, and whom the last sentences named. A heading
 * that names what no table has hides the subjects above it, so that its figures are not taken for theirs.
 */
import type { Subject } from "../model/fact";
import type { Lexicon } from "./lexicon";
import type { Meaning } from "./meaning";
import type { Sentence } from "./sentence";
import { unknownWords } from "./clauses";

/** Subjects with how surely they are meant. */
export interface NamedSubjects {
  readonly subjects: readonly Subject[];
  readonly match: "full" | "shortened" | "loose";
}

export interface TextContext {
  /** The nearest heading that names a part of the committee, or the committee. */
  readonly main: NamedSubjects | undefined;
  /** A heading below it that names something else; with no subjects when no table has it. */
  readonly sub: NamedSubjects | undefined;
  /** Stems of the headings that hold; of the one below alone. */
  readonly headingStems: ReadonlySet<string>;
  readonly subStems: ReadonlySet<string>;
  /** Whom the paragraph's last sentence was about; `undefined` at its beginning. */
  readonly carried: Carried | undefined;
  /** What a list's opening sentence says that its items are. */
  readonly list: Meaning | undefined;
}

interface Carried {
  readonly named: NamedSubjects | undefined;
  /** Whether the sentence spoke of something unknown. */
  readonly isUnknown: boolean;
  readonly stems: ReadonlySet<string>;
  /** What the last count or unit cost was of. */
  readonly counted: readonly Subject[];
  /** What the last figure was said to be: "Det motsvarar 5 procent" goes on from it. */
  readonly meaning: Meaning | undefined;
}

export const START: TextContext = {
  main: undefined,
  sub: undefined,
  headingStems: new Set(),
  subStems: new Set(),
  carried: undefined,
  list: undefined,
};

const MAIN_KINDS: ReadonlySet<Subject["kind"]> = new Set(["committee", "area", "frame", "investments"]);

/** Words of headings that speak of the committee as a whole. */
const OVERALL = /^(?:sammanfattning|övergripande|nämnden|nämndens|inledning|helhet)$/;

/** Words of headings that speak of the committee where no area is spoken of; under an area's heading they may be about either. */
const ECONOMY =
  /^(?:driftbudget|driftredovisning|ekonomi|ekonomisk|ekonomiskt|utfall|bokslut|budgetavvikelse|helårsprognos|prognos|resultaträkning|kommunbidrag|kommunbidraget|ram|beslut|fördelning)$/;

export function underHeading(context: TextContext, sentence: Sentence, lexicon: Lexicon): TextContext {
  const stems = contentStems(sentence);
  const mentions = sentence.mentions.flatMap(({ subjects, match }) => subjects.map((subject) => ({ subject, match })));
  const main = mentions.filter(({ subject }) => MAIN_KINDS.has(subject.kind));
  const unknown = unknownWords(sentence, { from: 0, next: sentence.tokens.length });
  const empty = { carried: undefined, list: undefined, subStems: new Set<string>() };
  if (main.length > 0 && unknown.length === 0) {
    return {
      main: {
        subjects: main.map(({ subject }) => subject),
        match: main.some(({ match }) => match === "full") ? "full" : "shortened",
      },
      sub: undefined,
      headingStems: stems,
      ...empty,
    };
  }
  const shortened = unknown.length > 0 && mentions.length === 0 ? areaOfWords(stems, lexicon) : undefined;
  if (shortened !== undefined)
    return { main: { subjects: [shortened], match: "shortened" }, sub: undefined, headingStems: stems, ...empty };
  if (mentions.length > 0 && unknown.length === 0)
    return {
      ...context,
      sub: { subjects: mentions.map(({ subject }) => subject), match: "full" },
      headingStems: new Set([...context.headingStems, ...stems]),
      ...empty,
      subStems: stems,
    };
  if (unknown.length > 0 || mentions.length > 0) {
    const loose = [...stems].flatMap((stem) => lexicon.names.looselyNamed(stem));
    const subjects = [...new Set([...mentions.map(({ subject }) => subject), ...loose])].filter(
      ({ kind }) => kind !== "grantReceived" && kind !== "grantsReceived"
    );
    const mainStems = mainStemsOf(context, lexicon);
    return {
      ...context,
      sub: { subjects, match: "loose" },
      headingStems: new Set([...mainStems, ...stems]),
      ...empty,
      subStems: stems,
    };
  }
  const isOverall = sentence.tokens.some(({ lower }) => OVERALL.test(lower)) && lexicon.committee !== undefined;
  const committee: NamedSubjects | undefined =
    lexicon.committee === undefined ? undefined : { subjects: [lexicon.committee], match: "full" };
  if (isOverall) return { main: committee, sub: undefined, headingStems: stems, ...empty };
  if (committee !== undefined && sentence.tokens.some(({ lower }) => ECONOMY.test(lower))) {
    const area =
      context.main?.subjects.some(({ kind }) => kind === "area" || kind === "frame") === true
        ? context.main
        : undefined;
    if (area === undefined) return { main: committee, sub: undefined, headingStems: stems, ...empty };
    return {
      ...context,
      main: { ...area, subjects: [...new Set([...area.subjects, ...committee.subjects])] },
      sub: undefined,
      headingStems: mainStemsOf(context, lexicon),
      ...empty,
    };
  }
  return { ...context, sub: undefined, headingStems: mainStemsOf(context, lexicon), ...empty };
}

function mainStemsOf({ main }: TextContext, { names }: Lexicon): ReadonlySet<string> {
  return new Set(main?.subjects.flatMap((subject) => names.stemsOf(subject).flat()) ?? []);
}

/** An area that all words of a heading come from, and no other: "Stab" for Stab och förvaltningsövergripande kostnader. */
function areaOfWords(stems: ReadonlySet<string>, { set, names }: Lexicon): Subject | undefined {
  if (stems.size === 0) return undefined;
  const areas = set.subjects.filter(
    (subject) =>
      subject.kind === "area" && [...stems].every((stem) => names.stemsOf(subject)[0]?.includes(stem) === true)
  );
  const others = set.subjects.some(
    (subject) =>
      subject.kind === "cause" && [...stems].every((stem) => names.stemsOf(subject)[0]?.includes(stem) === true)
  );
  return areas.length === 1 && !others ? areas[0] : undefined;
}

/** Stems of the words that are not neutral. */
export function contentStems({ tokens, words }: Sentence): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ stem, isNeutral }, index) =>
      stem === "" || isNeutral || tokens[index]?.kind !== "word" ? [] : [stem]
    )
  );
}
