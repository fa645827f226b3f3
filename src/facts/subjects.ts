/** Whom facts are about, with every name that texts may use for them. */
import type { Fact, Subject } from "../model/fact";
import { subjectKey, type SubjectKind } from "../model/figure";

interface Traits {
  readonly otherNames?: readonly (string | undefined)[];
  readonly within?: string | undefined;
  readonly noun?: string | undefined;
  readonly key?: string;
}

export function subject(
  kind: SubjectKind,
  name: string,
  { otherNames = [], within, noun, key = subjectKey(kind, name) }: Traits = {}
): Subject {
  const others = otherNames.filter((other): other is string => other !== undefined && other !== "" && other !== name);
  return { key, kind, name, otherNames: others, within, noun };
}

/**
 * "ASN" for Arbetsmarknads- och socialnämnden; `undefined` where the name makes no abbreviation of two to four letters.
 */
export function initialsOf(committee: string): string | undefined {
  const words = committee.split(/[\s-]+/).filter((word) => word !== "" && !/^(?:och|för|samt)$/i.test(word));
  const letters = words.map((word) => word.charAt(0).toUpperCase());
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (/.+nämnden?$/.test(last)) letters.push("N");
  return letters.length >= 2 && letters.length <= 4 ? letters.join("") : undefined;
}

/** The names of all subjects of a kind that facts are about, in their order. */
export function namesIn(facts: readonly Fact[], kind: SubjectKind): readonly string[] {
  const prefix = subjectKey(kind, "");
  const keys = new Set(facts.map(({ subject: key }) => key).filter((key) => key.startsWith(prefix)));
  return [...keys].map((key) => key.slice(prefix.length));
}

/** Kinds that the organisation introduces: a frame with result responsibility is nobody that texts speak of. */
const INTRODUCED: ReadonlySet<string> = new Set(["area", "frame"]);

/** Whom a report's figures are about and nobody has introduced: known by the name in their key. */
export function subjectsLeft(facts: readonly Fact[], introduced: readonly Subject[]): readonly Subject[] {
  const known = new Set(introduced.map(({ key }) => key));
  const left = new Set(facts.map(({ subject: key }) => key).filter((key) => !known.has(key)));
  return [...left].flatMap((key) => {
    const [, kind, name] = /^([a-zA-Z]+):(.+)$/su.exec(key) ?? [];
    return kind === undefined || name === undefined || INTRODUCED.has(kind) ? [] : [subject(kind as SubjectKind, name)];
  });
}
