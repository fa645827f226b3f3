/** The language that the pane speaks, for every view below. */
import { createContext, useContext } from "react";
import type { InBoth, Language } from "../words/language";
import { sayIn, type Say } from "../words/say";

const LanguageContext = createContext<Language>("sv");

export const Speech = LanguageContext.Provider;

/** Says the one of two that is spoken: `say(headings.failed)` and `say("Något gick fel", "Something went wrong")`. */
export interface Speaker {
  readonly language: Language;
  readonly say: Say & (<T>(both: InBoth<T>) => T);
}

export function useSpeaker(): Speaker {
  return SPEAKERS[useContext(LanguageContext)];
}

const SPEAKERS: Readonly<Record<Language, Speaker>> = { sv: newSpeaker("sv"), en: newSpeaker("en") };

function newSpeaker(language: Language): Speaker {
  const spoken = sayIn(language);
  function say(swedish: string, english: string): string;
  function say<T>(both: InBoth<T>): T;
  function say<T>(first: string | InBoth<T>, english = ""): string | T {
    return typeof first === "string" ? spoken(first, english) : first[language];
  }
  return { language, say: Object.assign(say, spoken) };
}
