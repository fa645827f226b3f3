/**
 * A Swedish word without its inflection, so that "biståndet", "bistånd" and "biståndets" meet. Not grammar:
 * only that the forms of one word give the same stem, and that different words seldom do.
 */

/** Longest first; applied again until none fits. */
const ENDINGS = `heternas heterna heten heter ernas arnas ornas erna arna orna arens aren andet anden ande ades aste ats
  ens ets ars ers het ade are ar er or en et an at as es ns te de a e n s`.split(/\s+/);

const SHORTEST = 3;

/** `stemOf("placeringarna")` and `stemOf("placering")` are the same. Letter case and a trailing hyphen do not count. */
export function stemOf(word: string): string {
  if (/^eg(?:en|et|na)s?$/i.test(word)) return "egen";
  let stem = word.toLowerCase().replace(/-$/, "").replace(/:s$/, "");
  for (let ending = endingOf(stem); ending !== undefined; ending = endingOf(stem))
    stem = undoubled(stem.slice(0, -ending.length));
  return undoubled(
    stem.length > SHORTEST ? stem.replace(/([lnrks])[td]$/, "$1").replace(/([dgkptv])el$/, "$1l") : stem
  );
}

function endingOf(stem: string): string | undefined {
  return ENDINGS.find(
    (ending) =>
      stem.length - ending.length >= SHORTEST &&
      stem.endsWith(ending) &&
      /[aeiouyåäö]/.test(stem.slice(0, -ending.length))
  );
}

/** "familjehemm" of "familjehemmet" is "familjehem". */
function undoubled(stem: string): string {
  return stem.replace(/([bdfglmnprst])\1$/, "$1");
}

/**
 * Whether two stems are spellings of one word: the same, or one letter apart (added, dropped, changed or two
 * swapped) in words of nine letters or more, as in "jobsatsningar".
 */
export function isSpelledLike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 9 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    restA.length + restB.length <= 1 ||
    (restA.length === 1 && restB.length === 1) ||
    (restA.length === 2 && restA === [...restB].reverse().join(""))
  );
}
