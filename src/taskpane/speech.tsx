/** The language that the pane speaks, for every view below. */
import { createContext, useContext } from "react";
import type { InBoth, Language } from "../words/language";

const LanguageContext = createContext<Language>("sv");

export const Speech = LanguageContext.Provider;

export interface Speaker {
  readonly language: Language;
  /** The one of the two that is spoken: `say(buttons.cancel)` is "Avbryt". */
  readonly say: <T>(both: InBoth<T>) => T;
}

export function useSpeaker(): Speaker {
  const language = useContext(LanguageContext);
  return { language, say: (both) => both[language] };
}
