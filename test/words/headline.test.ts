import { ORE_PER, type Ore } from "../../src/model/money";
import { headlineSentence, type Headline } from "../../src/words/headline";

const millions = (amount: number) => Math.round(amount * ORE_PER.mnkr) as Ore;

type Pair = readonly [result: number, grant: number];

const against = ([result, grant]: Pair) => ({ result: millions(result), grant: millions(grant) });

/** The year's, or counted to a month, with what is expected of the year. */
function headline(toDate: Pair, month?: number, expected?: Pair): Headline {
  const year = expected === undefined ? undefined : against(expected);
  return { committee: "", when: "", ...against(toDate), month, expected: year };
}

test.each([
  [-4.004, 4209.889, "Nämnden redovisar ett underskott på 4 miljoner kronor, 0,1 procent av kommunbidraget."],
  [
    64.302,
    1645.081,
    "Nämnden redovisar ett överskott på drygt 64 miljoner kronor, knappt 4 procent av kommunbidraget.",
  ],
  [0, 100, "Nämndens resultat är i balans med kommunbidraget."],
  [2, 0, "Nämnden redovisar ett överskott på 2 miljoner kronor."],
  [2, -50, "Nämnden redovisar ett överskott på 2 miljoner kronor."],
])("a result of %d against a grant of %d: %s", (result, grant, sentence) => {
  expect(headlineSentence(headline([result, grant]), "sv")).toBe(sentence);
});

test("the sentence is also said in English", () => {
  expect(headlineSentence(headline([-4.004, 4209.889]), "en")).toBe(
    "The committee reports a deficit of 4 million kronor, 0.1 percent of the grant."
  );
});

test("before the year end the year and the months so far are said apart", () => {
  const toDate = headline([2.969, 1403.296], 4, [-24.3, 4209.889]);
  expect(headlineSentence(toDate, "sv")).toBe(
    "För helåret beräknar nämnden ett underskott på drygt 24 miljoner kronor, 0,6 procent av kommunbidraget. Till och med april är det ett överskott på 3 miljoner kronor."
  );
  expect(headlineSentence(toDate, "en")).toBe(
    "For the full year the committee expects a deficit of just over 24 million kronor, 0.6 percent of the grant. To the end of April it is a surplus of 3 million kronor."
  );
});

test("nothing is said of a year that is not forecast in whole", () => {
  expect(headlineSentence(headline([-98.4, 2806], 8), "sv")).toBe(
    "Till och med augusti är nämndens resultat ett underskott på drygt 98 miljoner kronor."
  );
});

test("a year that is expected to end in balance says so", () => {
  expect(headlineSentence(headline([-98.4, 2806], 8, [0, 4210]), "sv")).toBe(
    "För helåret beräknar nämnden ett resultat i balans med kommunbidraget. Till och med augusti är det ett underskott på drygt 98 miljoner kronor."
  );
});
