import { markedSentence } from "../../src/words/review/markedSentence";

const marked = (sentence: string, printed: string, source: string, start: number) => {
  const { before, figure, after } = markedSentence({ sentence, printed, start }, source);
  return `${before}[${figure}]${after}`;
};

test.each([
  ["stands once", "Det blev 4 miljoner.", "4 miljoner", "Det blev 4 miljoner.", 9, "Det blev [4 miljoner]."],
  [
    "stands twice: the second is meant",
    "Från 4 miljoner till 4 miljoner.",
    "4 miljoner",
    "Från 4 miljoner till 4 miljoner.",
    21,
    "Från 4 miljoner till [4 miljoner].",
  ],
  [
    "was broken across lines",
    "Det blev knappt 4 miljoner.",
    "knappt\n4 miljoner",
    "Det blev knappt\n4 miljoner.",
    9,
    "Det blev [knappt 4 miljoner].",
  ],
  [
    "comes after a word that a PDF has broken",
    "Avvikelsen blev 4 miljoner.",
    "4 miljoner",
    "Avvi-\nkelsen blev\n4 miljoner.",
    18,
    "Avvikelsen blev [4 miljoner].",
  ],
  [
    "has a hard space",
    "Det blev 1\u00A0200 kronor.",
    "1\u00A0200 kronor",
    "Det blev 1\u00A0200 kronor.",
    9,
    "Det blev [1\u00A0200 kronor].",
  ],
  [
    "is itself broken by a hyphen: nothing is marked",
    "Det blev 4 miljoner.",
    "4 mil-\njoner",
    "Det blev 4 mil-\njoner.",
    9,
    "Det blev 4 miljoner.[]",
  ],
])("a figure that %s", (_what, sentence, printed, source, start, expected) => {
  expect(marked(sentence, printed, source, start)).toBe(expected);
});
