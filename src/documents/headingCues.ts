/** What the heading of a document's column says of the figures under it. */
import type { Fact, FactSet } from "../model/fact";
import { occasionFinder, yearsIn } from "../reading/lexicon";
import { stemOf, tokensOf } from "../reading/tokens";

/** `agrees`: at least one word speaks for a fact, and none against it. */
export type Fit = "agrees" | "contradicts" | "open";

/** What a word among headings means, and the facts that can stand under it. */
const CUES: readonly (readonly [words: RegExp, holds: (fact: Fact) => boolean])[] = [
  [
    /budget(?!avvik|diff)|budgeterat|plan(?:erat)?\b/i,
    ({ what, scenario, against }) => scenario === "budget" || against === "budget" || isGrant(what) || isResult(what),
  ],
  [/utfall|bokslut|redovisa[dt]|förbruka[dt]/i, ({ scenario }) => scenario === "outcome" || scenario === "change"],
  [
    /prognos|bedömning/i,
    ({ scenario, against }) => scenario === "forecast" || scenario === "change" || against === "forecast",
  ],
  [
    /kommunbidrag|nämndbidrag|(?:^|\s)(?:budget)?ram(?:en)?(?:\s|$)|anslag|tilldela/i,
    ({ what, scenario }) => isGrant(what) || scenario === "budget",
  ],
  [/avvik|diff|resultat|överskott|underskott/i, ({ what, scenario }) => isResult(what) || scenario === "change"],
  [
    /förändring|ändring|skillnad|ökning|minskning|utveckling/i,
    ({ what, scenario }) => scenario === "change" || what === "difference" || what === "growth",
  ],
  [/nettokostnad|(?:^|\s)netto(?:\s|$)/i, ({ what, of }) => what === "netCost" || of === "netCost" || isResult(what)],
  [/andel|procent|%/i, ({ unit }) => unit === "percent" || unit === "points"],
];

function isResult(what: Fact["what"]): boolean {
  return what === "result" || what === "deviation" || what === "difference" || what.startsWith("resultShare");
}

function isGrant(what: Fact["what"]): boolean {
  return what === "grant" || what === "grantToDate" || what === "decided" || what.startsWith("shareOf");
}

/** Years, reporting occasions and words of measures in a heading, against what a fact is. */
export function headingCues(set: FactSet): (heading: string) => (fact: Fact) => Fit {
  const findOccasions = occasionFinder(set);
  return (heading) => {
    const tokens = tokensOf(heading);
    const years = yearsIn(tokens, set.year).map(({ year }) => year);
    const stems = tokens.map(({ kind, text, lower }) => (kind === "number" ? text : stemOf(lower)));
    const occasions = findOccasions(tokens, stems).filter(({ isYearEnd }) => !isYearEnd);
    const cues = CUES.filter(([words]) => words.test(heading)).map(([, holds]) => holds);
    return (fact) => {
      const isOfOccasion = ({ occasion }: (typeof occasions)[number]): boolean =>
        occasion === fact.occasion || (fact.occasion === undefined && occasion === set.occasion);
      const holds = [
        ...cues.map((cue) => cue(fact)),
        ...(years.length === 0 ? [] : [years.includes(fact.year)]),
        ...(occasions.length === 0 ? [] : [occasions.some(isOfOccasion)]),
      ];
      if (holds.includes(false)) return "contradicts";
      return holds.length === 0 ? "open" : "agrees";
    };
  };
}
