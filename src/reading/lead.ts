/** What the sentence before a list says that the list's figures are: "Nämndens resultat fördelar sig så här:". */
import type { Lexicon } from "./lexicon";
import type { Meaning, Pattern } from "./meaning";
import { meaning, type Sentence } from "./sentence";

export function leadMeaning(sentence: Sentence, { set }: Lexicon): Meaning | undefined {
  if (!sentence.text.endsWith(":")) return undefined;
  const whole = { from: 0, next: sentence.tokens.length };
  const of = (kind: Meaning["kind"], pattern: Pattern): Meaning => ({
    kind,
    patterns: [pattern],
    isClear: true,
    year: set.year,
    directionAt: undefined,
  });
  if (meaning(sentence, whole, "forecast").length > 0)
    return of("result", { whats: ["result"], scenarios: ["forecast"] });
  if (meaning(sentence, whole, "surplus").length > 0)
    return of("result", { whats: ["result"], scenarios: ["outcome"] });
  if (meaning(sentence, whole, "deficit", "deviation").length > 0)
    return of("result", { whats: ["result"], scenarios: set.isYearEnd ? ["outcome"] : ["forecast", "outcome"] });
  if (meaning(sentence, whole, "netCost").length > 0)
    return of("netCost", { whats: ["netCost"], scenarios: ["outcome"] });
  if (meaning(sentence, whole, "investment").length > 0)
    return of("investment", { whats: ["expenditure"], scenarios: ["outcome"] });
  return meaning(sentence, whole, "grant", "budget").length > 0 ? of("grant", { whats: ["grant"] }) : undefined;
}
