/**
 * The one area that a text names, whatever stands around its name: a code, a footnote's mark, a word for what it is,
 * its short name. A word that could tell one part of it from another ("norra") makes it none.
 */
import type { AreaId } from "../../model/organisation";
import { namesOf } from "../../sources/names";
import { remembered } from "../../sources/remembered";

type Find = (name: string) => AreaId | undefined;

/** What may stand before a name, or after it, and says nothing of which area it is. */
const MARKS: readonly RegExp[] = [
  /^\p{Lu}{0,2}\d[\d.]*\s*[-–—:.)]?\s*(?=\p{L})/u,
  /^[[(]\s*\p{Lu}{0,2}\d[\d.]*\s*[\])]\s*/u,
  /^(?:(?:verksamhets|förvaltnings|ansvars|resultat|budget)?(?:område|enhet|avdelning)|verksamhet|vo|omr|avd|sektor|division|block)(?:t|en|n)?\.?\s*[:-]?\s+/iu,
  /^[-–—•·*]+\s*/u,
  // Whatever word says what it is: "Budgetområde: Förskola".
  /^\p{L}[\p{L}\s().]*:\s+(?=\p{L})/u,
  /\s*(?:[*†‡¹²³⁰⁴-⁹#]+|\d{1,2}\)|[[(]\s*(?:\p{Lu}{0,2}\d[\d.]*|not\s*\d+)\s*[\])])$/iu,
  /(?:\s*[-–—:,/|]\s*|\s+not\s*)\p{Lu}{0,2}\d[\d.]*$/iu,
  /,?\s+(?:netto|brutto)$/iu,
  // An abbreviation of the name itself: "Gata och trafik (GT)", "Barn och unga (BoU)".
  /(?<=^(\p{Lu}).*)\s*\(\1\p{L}{0,3}\p{Lu}\)$/u,
  /\s*[:.,;]$/u,
];

/** An area's name and its short name, either first: "FSK - Förskola". */
const BOTH: readonly RegExp[] = [/^(\S+?)(?:\s*[-–—:,/|]\s*|\s+)(.+)$/u, /^(.+?)(?:\s*[-–—:,/|]\s*|\s+)(\S+)$/u];

export function areaNamer(find: Find, names: readonly string[]): Find {
  const entries = names.flatMap((name) => {
    const [is, bare] = [find(name), bareOf(name)];
    return is === undefined || bare === name ? [] : [{ name: bare, is }];
  });
  const byBareName = namesOf(entries, true);
  const known: Find = (text) => find(text) ?? byBareName.find(text);
  const named: Find = (text) => known(text) ?? first(without(text), named) ?? first(BOTH, (both) => twice(text, both));
  function twice(text: string, both: RegExp): AreaId | undefined {
    const [, one, other] = both.exec(text) ?? [];
    const area = one === undefined || other === undefined ? undefined : known(one);
    return area !== undefined && area === known(other ?? "") ? area : undefined;
  }
  const learnt = remembered(named);
  return (text) => learnt(text.trim());
}

/** The text with one of its marks less, in each way. */
function without(text: string): readonly string[] {
  return MARKS.map((mark) => text.replace(mark, "").trim()).filter((rest) => rest !== text && rest !== "");
}

/** With no marks left. */
function bareOf(name: string): string {
  const [less] = without(name);
  return less === undefined ? name : bareOf(less);
}

function first<T>(all: readonly T[], of: (one: T) => AreaId | undefined): AreaId | undefined {
  for (const one of all) {
    const found = of(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
