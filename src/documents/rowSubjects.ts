/** Whom a row of a document's table is about: facts that the words in its first cell may mean. */
import type { Fact, FactSet, Subject } from "../model/fact";
import { COMMITTEE, type What } from "../model/figure";
import { grouped } from "../reading/lexicon";
import { nameIndexOf } from "../reading/names";
import { stemOf, tokensOf } from "../reading/tokens";
import { foldWords } from "../sources/fold";

/** A fact, and what it is but for what its row says of it. */
interface RowFact {
  readonly fact: Fact;
  readonly kind: string;
}

export interface RowMeaning {
  /** Facts of whom the row is about, by what they are but for the row: rows of one column have that in common. */
  readonly kinds: ReadonlyMap<string, readonly Fact[]>;
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
  const bySubject = rowFacts(set, "subject", "narrowedTo");
  const byWhat = rowFacts(set, "what", "of");
  const ways = set.subjects.flatMap((subject) =>
    [subject.name, ...subject.otherNames].map((name) => ({ name: foldWords(name), subject }))
  );
  const byName = grouped(ways, ({ name }) => name);

  function subjectsNamed(row: string): readonly Subject[] {
    const inner = [...row.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? "");
    const exact = [row, row.replace(/\([^)]*\)/g, " "), ...inner].flatMap(
      (one) => byName.get(foldWords(one))?.map(({ subject }) => subject) ?? []
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
    const kinds = grouped([...named, ...measured], ({ kind }) => kind);
    return {
      kinds: new Map([...kinds].map(([kind, facts]) => [kind, facts.map(({ fact }) => fact)])),
      isSum: isSum && keys.length === 0,
    };
  };
}

/** Subjects that are the sum of others of a kind: all investments, all grants received. */
function wholes({ subjects }: FactSet): readonly string[] {
  return subjects.filter(({ kind, key }) => key === kind && kind !== "committee").map(({ key }) => key);
}

/** Facts by the parts of them that a row may say. */
function rowFacts({ facts }: FactSet, ...parts: readonly Part[]): ReadonlyMap<string, readonly RowFact[]> {
  const all = facts.flatMap((fact) =>
    parts.flatMap((part) => (fact[part] === undefined ? [] : [{ said: fact[part], fact, kind: kindBut(part, fact) }]))
  );
  return grouped(all, ({ said }) => String(said));
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

type Part = (typeof PARTS)[number];

/** What a fact is but for what its row says of it. */
function kindBut(row: Part, fact: Fact): string {
  return PARTS.map((part) => (part === row ? "*" : (fact[part] ?? ""))).join("|");
}
