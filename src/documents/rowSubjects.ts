/** Whom a row of a document's table is about: facts that the words in its first cell may mean. */
import type { Fact, FactSet, Subject } from "../model/fact";
import { COMMITTEE, type What } from "../model/figure";
import { nameIndexOf } from "../reading/names";
import { stemOf, tokensOf } from "../reading/tokens";
import { foldWords } from "../sources/fold";

/** A fact as one of a row's, and what it is but for the row: rows of one column have that in common. */
export interface RowFact {
  readonly fact: Fact;
  readonly kind: string;
}

export interface RowMeaning {
  readonly facts: readonly RowFact[];
  /** A row that sums up those above it. */
  readonly isSum: boolean;
}

const SUM = /^(?:summa|totalt?|sammanlagt|namnden|hela namnden|alla)(?: |$)/;

/** Rows that name no subject and say what is counted, of whomever the table is about. */
const MEASURES: readonly (readonly [words: RegExp, what: What])[] = [
  [/^(?:summa |totala )?intakter(?: totalt)?$/, "income"],
  [/^(?:summa |totala |brutto)?kostnader(?: totalt)?$|^bruttokostnad$/, "cost"],
  [/^(?:netto|nettokostnad(?:er)?)$/, "netCost"],
  [/^(?:kommunbidrag|namndbidrag|budgetram|ram)$/, "grant"],
  [/^(?:arets )?(?:resultat|budgetavvikelse|avvikelse)$/, "result"],
];

export function rowMeanings(set: FactSet): (row: string) => RowMeaning {
  const names = nameIndexOf(set);
  const bySubject = new Map<string, RowFact[]>();
  const byWhat = new Map<What, RowFact[]>();
  const add = <K>(map: Map<K, RowFact[]>, key: K | undefined, one: RowFact): void => {
    if (key !== undefined) map.set(key, [...(map.get(key) ?? []), one]);
  };
  for (const fact of set.facts) {
    add(bySubject, fact.subject, { fact, kind: kindBut("subject", fact) });
    add(bySubject, fact.narrowedTo, { fact, kind: kindBut("narrowedTo", fact) });
    add(byWhat, fact.what, { fact, kind: kindBut("what", fact) });
    add(byWhat, fact.of, { fact, kind: kindBut("of", fact) });
  }
  const subjectsOf = new Map<string, Subject[]>();
  for (const subject of set.subjects)
    for (const name of [subject.name, ...subject.otherNames])
      subjectsOf.set(foldWords(name), [...(subjectsOf.get(foldWords(name)) ?? []), subject]);

  function subjectsNamed(row: string): readonly Subject[] {
    const inner = [...row.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? "");
    const exact = [row, row.replace(/\([^)]*\)/g, " "), ...inner].flatMap(
      (one) => subjectsOf.get(foldWords(one)) ?? []
    );
    if (exact.length > 0) return [...new Set(exact)];
    const tokens = tokensOf(row);
    const found = names.mentionsIn(
      tokens,
      tokens.map(({ lower }) => stemOf(lower)),
      tokens.map(() => undefined)
    );
    return found.length === 1 && found[0]?.match !== "partly" ? (found[0]?.subjects ?? []) : [];
  }

  return (row) => {
    const folded = foldWords(row);
    const measure = MEASURES.find(([words]) => words.test(folded))?.[1];
    const isSum = SUM.test(folded);
    const keys = subjectsNamed(row).map(({ key }) => key);
    const sums = isSum && keys.length === 0 ? [COMMITTEE, ...wholes(set)] : [];
    const named = [...keys, ...sums].flatMap((key) => bySubject.get(key) ?? []);
    const measured = measure === undefined ? [] : (byWhat.get(measure) ?? []);
    return { facts: [...named, ...measured], isSum: isSum && keys.length === 0 };
  };
}

/** Subjects that are the sum of others of a kind: all investments, all grants received. */
function wholes({ subjects }: FactSet): readonly string[] {
  return subjects.filter(({ kind, key }) => key === kind && kind !== "committee").map(({ key }) => key);
}

const PARTS = [
  "what",
  "subject",
  "narrowedTo",
  "scenario",
  "occasion",
  "year",
  "of",
  "against",
  "group",
  "isToDate",
] as const;

/** What a fact is but for what its row says of it. */
function kindBut(row: (typeof PARTS)[number], fact: Fact): string {
  return PARTS.map((part) => (part === row ? "*" : (fact[part] ?? ""))).join("|");
}
