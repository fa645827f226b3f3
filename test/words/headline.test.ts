import { ORE_PER, type Ore } from "../../src/model/money";
import { headlineSentence } from "../../src/words/headline";

const millions = (amount: number) => Math.round(amount * ORE_PER.mnkr) as Ore;

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
  expect(headlineSentence(millions(result), millions(grant), "sv")).toBe(sentence);
});

test("the sentence is also said in English", () => {
  expect(headlineSentence(millions(-4.004), millions(4209.889), "en")).toBe(
    "The committee reports a deficit of 4 million kronor, 0.1 percent of the grant."
  );
});
