/** Headings of numbers that are no amounts of money: what is counted, and what an amount is for each of it. */
import { wordsOf } from "./amountWords";
import { yearNamed } from "./months";

/** What a municipality counts, as whole words: "Personalkostnader" and "Barn- och elevhälsa" are amounts. */
const COUNTED =
  "inv|invanare|elev|elever|barn|plats|platser|brukare|person|personer|capita|anstalld|anstallda|arsarbetare|" +
  "heltidstjanst|heltidstjanster|timme|timmar|timma|tim|dygn|varddygn|varddag|vardtagare|hushall|arende|arenden|" +
  "besok|besokare|maltid|maltider|portion|portioner|student|studerande|kund|kunder|deltagare|lan|utlan|" +
  "lagenhet|lagenheter|fordon|m2|m3|kvm|kvadratmeter|km|st|styck|helarsplats|helarselev|inskrivna|inskriven";
const COUNT = new RegExp(`^(?:${COUNTED})$`);
const PER_COUNT = new RegExp(`(?:^| )per (?:${COUNTED})(?: |$)`);
const FILLING: ReadonlySet<string> = new Set(["antal", "och", "genomsnittligt", "budgeterat", "budgeterade"]);
const MEAN = /(?:^| )(?:snitt|genomsnitt|genomsnittlig|genomsnittligt|snittkostnad|snittpris|styckpris|styckkostnad)/;

/** "Kr/invånare", "Nettokostnad per elev", "Snittkostnad". */
export function isForEach(heading: string): boolean {
  const words = wordsOf(heading.replace(/\//g, " per ").replace(/m²/g, "m2")).join(" ");
  return PER_COUNT.test(words) || MEAN.test(words);
}

/** "Barn/elever", "Årsarbetare 2024": numbers of them. */
export function isOfCounted(heading: string): boolean {
  const words = wordsOf(heading).filter((word) => yearNamed(word) === undefined && !FILLING.has(word));
  return words.length > 0 && words.every((word) => COUNT.test(word));
}
