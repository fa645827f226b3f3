/** Words that say which way a figure points, so that a sentence never keeps a direction that has turned. */

export type Direction = "minus" | "plus" | "more" | "less";

const OPPOSITES: Readonly<Record<Direction, Direction>> = { minus: "plus", plus: "minus", more: "less", less: "more" };

/** Beginnings of the words; "över" and "under" are left out, since they mean so much else in running text. */
const STEMS: Readonly<Record<Direction, RegExp>> = {
  minus: /(?<!\p{L})(?:budget)?(?:underskott|minus|negativ|försäm|sämre)/iu,
  plus: /(?<!\p{L})(?:budget)?(?:överskott|plus|positiv|förbätt|bättre)/iu,
  more: /(?<!\p{L})(?:ök(?:a|n|t|at|ade)|höj|högre|fler|mer(?!\p{L})|större(?!\p{L}))/iu,
  less: /(?<!\p{L})(?:minsk|sänk|lägre|färre|mindre(?!\p{L}))/iu,
};

const DIRECTIONS = Object.keys(STEMS) as readonly Direction[];

/** Which way the words of a fact point: `directionOf("Underskottet")` is "minus". None where they hold a figure. */
export function directionOf(words: string): Direction | undefined {
  if (/\d/u.test(words)) return undefined;
  if (/^över$/iu.test(words)) return "more";
  if (/^under$/iu.test(words)) return "less";
  return DIRECTIONS.find((direction) => STEMS[direction].test(words));
}

export function opposite(direction: Direction): Direction {
  return OPPOSITES[direction];
}

/** Whether a text has a word that points this way. */
export function mentions(text: string, direction: Direction): boolean {
  return STEMS[direction].test(text);
}
