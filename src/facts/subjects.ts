/** Whom facts are about, with every name that texts may use for them. Keys are made here and nowhere else. */
import type { Subject, SubjectKind } from "../model/fact";

export const COMMITTEE = "committee";
export const INVESTMENTS = "investments";
export const RESERVE = "reserve";
export const MEASURES = "measures";
export const RESIDUAL = "residual";
export const GRANTS_RECEIVED = "grantsReceived";

/** `subjectKey("area", "Hemtjänst")` is "area:Hemtjänst". */
export function subjectKey(kind: SubjectKind, name: string): string {
  return `${kind}:${name}`;
}

interface Stated {
  readonly otherNames?: readonly (string | undefined)[];
  readonly within?: string | undefined;
  readonly noun?: string | undefined;
  readonly key?: string;
}

export function subject(
  kind: SubjectKind,
  name: string,
  { otherNames = [], within, noun, key = subjectKey(kind, name) }: Stated = {}
): Subject {
  const others = otherNames.filter((other): other is string => other !== undefined && other !== "" && other !== name);
  return { key, kind, name, otherNames: others, within, noun };
}

/** "ASN" for Arbetsmarknads- och socialnämnden; `undefined` where the name makes no abbreviation of two to four letters. */
export function initialsOf(committee: string): string | undefined {
  const words = committee.split(/[\s-]+/).filter((word) => word !== "" && !/^(?:och|för|samt)$/i.test(word));
  const letters = words.map((word) => word.charAt(0).toUpperCase());
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (/.+nämnden?$/.test(last)) letters.push("N");
  return letters.length >= 2 && letters.length <= 4 ? letters.join("") : undefined;
}

/** "Individ- och familjeomsorg" of "Individ- och familjeomsorg (IFO)": a row label without its short name. */
export function nameInLabel(label: string): string {
  return label.replace(/\s*\([^()]*\)\s*$/, "").trim();
}
