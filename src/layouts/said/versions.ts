/** Which of several versions of the same a text says that it is: a draft gives way to what is no draft. */
import { says, wordsOf } from "./amountWords";

const DRAFTS = [
  ...["utkast", "*forslag", "preliminar", "=prel", "arbetsmaterial", "arbetsversion", "arbetskopia", "kladd", "=draft"],
  ...["=ersatt", "inaktuell", "=gammal", "=gamla", "=old", "=obsolete", "forkastad", "utgatt"],
];
const IN_FORCE = [
  ...["beslutad", "beslutat", "=antagen", "=antaget", "=antagna", "faststalld", "slutlig", "definitiv", "gallande"],
  ...["=final", "adopted"],
];
/** "UTKAST – ersatt av beslutad budget", "Beslutad budget (ersätter utkastet)": what follows is another version. */
const ANOTHER = /(?<=ersatt av|ersätter|ersatte|i stället för)\s.*$/iu;
const REPLACING = /ersätter|ersatte|i stället för/giu;

/** By the first of the texts that says anything: a sheet's name before its titles. */
export function isDraft(texts: readonly string[]): boolean {
  const said = texts.map((text) => {
    const words = wordsOf(text.replace(ANOTHER, "").replace(REPLACING, ""));
    return { isDraft: says(words, DRAFTS), isInForce: says(words, IN_FORCE) };
  });
  const [first] = said.filter((one) => one.isDraft !== one.isInForce);
  return first?.isDraft === true;
}

/** All where all are drafts. */
export function withoutDrafts<T>(all: readonly T[], textsOf: (one: T) => readonly string[]): readonly T[] {
  const others = all.filter((one) => !isDraft(textsOf(one)));
  return others.length > 0 ? others : all;
}
