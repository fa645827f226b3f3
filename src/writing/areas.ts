/**
 * The section on an area, in the domain's order: rank, budget and share → decisions during the year → result and
 * percent of its own grant → main cause → counterweight → change since the last occasion; then one paragraph per
 * cause, and what is missing where nothing explains a deviation that must be explained.
 */
import type { CauseResult } from "../analysis/causes";
import { isMaterial } from "../analysis/materiality";
import { decisionsOf, type GrantEntry } from "../model/grant";
import type { Ore } from "../model/money";
import type { Fact } from "../model/fact";
import type { Materiality } from "../model/occasion";
import type { Area } from "../model/organisation";
import type { VolumeYear } from "../sources/volumes";
import { subjectKey } from "../model/figure";
import type { FactSet } from "../model/fact";
import { amount, either, rank, share, valueOf, type Known } from "./known";
import { listed, opening, say, sentence, slot, type Paragraph, type Piece, type WrittenSentence } from "./prose";
import { isSaid, pick, quoted, reasons, unexplainedShare, type NamedCause } from "./reasons";
import { changeSentence, currentResult, resultSentence } from "./results";
import { volumeSentences } from "./volumes";

/** What sections are written from. */
export interface Material {
  readonly known: Known;
  readonly facts: FactSet;
  readonly causes: readonly CauseResult[];
  readonly grants: readonly GrantEntry[];
  readonly volumes: readonly VolumeYear[];
  readonly materiality: Materiality;
  readonly year: number;
}

export function areaParagraphs(area: Area, position: number, material: Material): readonly Paragraph[] {
  const { known, facts, causes } = material;
  const subject = subjectKey("area", area.id);
  const result = currentResult(known, facts, subject);
  if (result === undefined) return [];
  const own = causes.filter(({ areas }) => areas.length === 1 && areas[0]?.id === area.id);
  const effects = own.flatMap((cause) => named(cause, material));
  const gap = missing(area, result, effects, material);
  const main: Paragraph = {
    key: subject,
    section: area.id,
    heading: "Resultat",
    sentences: [
      ...budgetSentence(subject, area, position, material),
      ...decisionSentences(subject, position, material),
      resultSentence(subject, area.id, "områdets", known, position, result, !facts.isYearEnd),
      ...reasons(result, effects, position),
      ...(gap === undefined ? [] : [slot(gap.words)]),
      ...changeSentence(known, facts, subject, position, "result"),
    ],
    toMend: gap === undefined ? [] : [gap.toMend],
  };
  return [main, ...own.flatMap((cause, index) => causeParagraph(cause, area.id, position + index, material))];
}

/** A cause with its effect as the tables have it. */
export function named({ name }: CauseResult, { known, facts }: Material): readonly NamedCause[] {
  const effect = currentResult(known, facts, subjectKey("cause", name));
  return effect === undefined ? [] : [{ name, effect }];
}

/** One paragraph for a cause: result, change, volume, the controller's own words. */
function causeParagraph(
  cause: CauseResult,
  section: string,
  position: number,
  material: Material
): readonly Paragraph[] {
  const { known, facts, volumes } = material;
  const subject = subjectKey("cause", cause.name);
  const effect = currentResult(known, facts, subject);
  if (effect === undefined) return [];
  const own = volumes.filter((volume) => volume.cause === cause.name);
  const isUnexplained =
    cause.words.length === 0 &&
    own.length === 0 &&
    isMaterial(valueOf(effect) as Ore, valueOf(effect) as Ore, material.materiality);
  return [
    {
      key: `section:${section}|${subject}`,
      section,
      heading: cause.name,
      sentences: [
        sentence(
          "result",
          pick(
            [
              say`${opening(cause.name)} visar ett ${{ fact: effect.key, words: valueOf(effect) < 0 ? "underskott" : "överskott" }} på ${amount(effect)}.`,
              say`För ${quoted(cause.name)} uppgår ${{ fact: effect.key, words: valueOf(effect) < 0 ? "underskottet" : "överskottet" }} till ${amount(effect)}.`,
            ],
            position
          )
        ),
        ...changeSentence(known, facts, subject, position + 1, "cause"),
        ...volumeSentences(own, known, position),
        ...cause.words.map((words, index): WrittenSentence => sentence(`words:${index}`, [asSentence(words)])),
        ...(isUnexplained ? [{ ...slot(UNEXPLAINED), from: "normal" as const }] : []),
      ],
      toMend: isUnexplained ? [`Skriv varför ${cause.name} avviker: i kolumnen Text i Orsaker eller här.`] : [],
    },
  ];
}

/** The open slot: a reason is never invented. */
const UNEXPLAINED = "Här saknas orsaken till avvikelsen.";
const MOSTLY_UNEXPLAINED = "Här saknas orsaken till resten av avvikelsen.";

function budgetSentence(
  subject: string,
  area: Area,
  position: number,
  { known }: Material
): readonly WrittenSentence[] {
  const grant = known({ what: "grant", subject });
  const whole = known({ what: "grant", subject: "committee" });
  const shared = known({ what: "shareOfCommitteeGrant", subject });
  const place = known({ what: "rankByGrant", subject });
  if (grant === undefined || whole === undefined || valueOf(grant) <= 0) return [];
  const percent = shared === undefined ? undefined : share(shared, grant, whole);
  const part = percent === undefined ? say`.` : say`, vilket är ${percent} av nämndens kommunbidrag.`;
  const word = place === undefined || (place.among ?? 0) < 2 ? undefined : rank(place);
  if (word === undefined)
    return [sentence("budget", [...say`${area.id} har ett kommunbidrag på ${amount(grant)}`, ...part])];
  return [
    sentence("budget", [
      ...pick(
        [
          say`${area.id} är nämndens ${word} verksamhetsområde med ett kommunbidrag på ${amount(grant)}`,
          say`Nämndens ${word} verksamhetsområde är ${quoted(area.id)}, med ett kommunbidrag på ${amount(grant)}`,
        ],
        position
      ),
      ...part,
    ]),
  ];
}

/** The controller's words as they are, but that a sentence begins and ends as one. */
function asSentence(words: string): string {
  const text = words.trim();
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…][”"’)]*$/u.test(text) ? "" : ".");
}

/** What the decisions after the opening budget have meant for the area; the verb stands again only where it changes. */
function decisionSentences(subject: string, position: number, { known, grants }: Material): readonly WrittenSentence[] {
  const decided = decisionsOf(grants)
    .slice(1)
    .flatMap((decision) => {
      const found = known({ what: "decided", subject: subjectKey("decision", decision), narrowedTo: subject });
      return found === undefined || Math.abs(valueOf(found)) < 5_000_000 ? [] : [{ decision, found }];
    });
  return decided.length === 0
    ? []
    : [
        sentence("decisions", [
          pick(["Under året har kommunbidraget ", "Kommunbidraget har under året "], position),
          ...changesBy(decided),
          ".",
        ]),
      ];
}

/** "ökat med 22 miljoner kronor genom A, 6 miljoner kronor genom B och minskat med 1 miljon kronor genom C". */
export function changesBy(decided: readonly { readonly decision: string; readonly found: Fact }[]): readonly Piece[] {
  return listed(
    decided.map(({ decision, found }, index): readonly Piece[] => {
      const before = decided[index - 1]?.found;
      const isSame = before !== undefined && valueOf(before) < 0 === valueOf(found) < 0;
      return [
        ...(isSame ? [] : say`${either(found, "ökat", "minskat")} med `),
        ...say`${amount(found)} genom ${quoted(decision)}`,
      ];
    })
  );
}

/**
 * What the named causes leave without explanation of a deviation that must be explained: all of it, or most of it.
 * A workbook without thresholds has every deviation explained that is large enough to be said.
 */
function missing(
  area: Area,
  result: Fact,
  effects: readonly NamedCause[],
  { known, materiality }: Material
): Missing | undefined {
  const grant = known({ what: "grant", subject: subjectKey("area", area.id) });
  const base = (grant === undefined ? 0 : valueOf(grant)) as Ore;
  const hasThreshold = materiality.amount !== undefined || materiality.percent !== undefined;
  const mustBeExplained = hasThreshold ? isMaterial(valueOf(result) as Ore, base, materiality) : isSaid(result);
  if (!mustBeExplained) return undefined;
  if (effects.length === 0) {
    return {
      words: UNEXPLAINED,
      toMend: `Orsak saknas till avvikelsen i ${area.id}: lägg till rader i Orsaker eller skriv orsaken här.`,
    };
  }
  if (unexplainedShare(result, effects) <= 0.5) return undefined;
  return {
    words: MOSTLY_UNEXPLAINED,
    toMend: `Orsak saknas till det mesta av avvikelsen i ${area.id}: lägg till rader i Orsaker eller skriv orsaken här.`,
  };
}

/** The open slot in the text, and what to do about it. */
interface Missing {
  readonly words: string;
  readonly toMend: string;
}
