/** What a sentence leaves to the next: whom it was about, what was counted, and what its last figure was said to be. */
import type { Subject } from "../model/fact";
import type { SubjectKind } from "../model/figure";
import { unknownWords } from "./clauses";
import { contentStems, type TextContext, type NamedSubjects } from "./context";
import type { Draft } from "./draft";
import type { Sentence } from "./sentence";

/** Decisions, grants received and the like are told of in passing: the text goes on about whom they were for. */
const PASSING: ReadonlySet<SubjectKind> = new Set([
  "decision",
  "purpose",
  "grantReceived",
  "grantsReceived",
  "measure",
  "measures",
  "reserve",
]);

/** Whom the next sentence may go on about without naming: whom this one's first figure was of, else whom it named first. */
export function carriedFrom(
  sentence: Sentence,
  drafts: readonly Draft[],
  { carried }: TextContext
): TextContext["carried"] {
  const last = drafts
    .filter(({ whose, meaning }) => whose.subjects[0]?.kind === "volume" && meaning.kind !== "result")
    .at(-1)?.whose;
  const counted =
    last === undefined
      ? (carried?.counted ?? [])
      : last.match === "full" && last.unknown.length === 0
        ? last.subjects
        : [];
  const first = drafts.find(({ whose }) => whose.from === "clause" || whose.from === "sentence") ?? drafts[0];
  const stems = contentStems(sentence);
  const meaning = drafts.at(-1)?.meaning;
  if (first !== undefined && isAside(sentence))
    return { named: carried?.named, isUnknown: carried?.isUnknown ?? false, stems, counted, meaning };
  const many = unitsOf(drafts);
  if (many.length > 1)
    return {
      named: { subjects: [...new Set([...(carried?.named?.subjects ?? []), ...many])], match: "full" },
      isUnknown: false,
      stems,
      counted,
      meaning,
    };
  if (first !== undefined) {
    const { whose } = first;
    const isPassing = whose.subjects.every(({ kind }) => PASSING.has(kind));
    const named: NamedSubjects | undefined =
      isPassing || whose.from === "nowhere" ? carried?.named : { subjects: whose.subjects, match: whose.match };
    return {
      named,
      isUnknown: whose.unknown.length > 0 || (whose.match === "loose" && whose.subjects.length === 0),
      stems,
      counted,
      meaning,
    };
  }
  const mention = sentence.mentions.find(({ subjects }) =>
    subjects.some(
      ({ kind }) =>
        kind === "area" ||
        kind === "cause" ||
        kind === "committee" ||
        kind === "frame" ||
        kind === "partStatement" ||
        kind === "investments"
    )
  );
  if (mention === undefined) return carried === undefined ? undefined : { ...carried, stems };
  const isUnknown = unknownWords(sentence, { from: 0, next: mention.first }).length > 0;
  return isUnknown
    ? carried
    : {
        named: { subjects: mention.subjects, match: mention.match },
        isUnknown: false,
        stems,
        counted,
        meaning: undefined,
      };
}

/** A sentence of reasons or counterweights: what it names is not what the text goes on about. */
function isAside({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, index) =>
      /^(?:beror|berodde|förklaras|förklarades|motverkas|reduceras|kompenseras|orsaken|orsaker|huvudorsaken|bidrar|bidrog|bidragit)$/.test(
        lower
      ) ||
      (/^(?:redovisas|visas)$/.test(lower) && tokens[index + 1]?.lower === "av") ||
      (index < 3 && /^(?:riktning|hållet)$/.test(lower)) ||
      (index === 0 && lower === "övriga")
  );
}

/** "A har ett överskott på 3 mnkr och B ett underskott på 5 mnkr": the text may go on about either. A cause told of beside its area is no subject of its own. */
function unitsOf(drafts: readonly Draft[]): readonly Subject[] {
  const named = drafts.flatMap(({ whose }) => (whose.from === "clause" ? whose.subjects.slice(0, 1) : []));
  const areas = [...new Set(named.filter(({ kind }) => kind === "area" || kind === "frame" || kind === "committee"))];
  return areas.length > 0 ? areas : [...new Set(named.filter(({ kind }) => kind === "cause"))];
}
