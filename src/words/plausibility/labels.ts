/** What the pane says around what plausibility found. */
import type { Say } from "../say";

export const plausibilityWords = {
  heading: (say: Say, count: number) => say(`Kan det stämma? (${count})`, `Can this be right? (${count})`),
  explain: {
    sv: "Tabellerna är preliminära tills du har rättat det, eller sagt att det stämmer.",
    en: "The tables are preliminary until you have mended it, or said that it is right.",
  },
  right: { sv: "Det stämmer", en: "It is right" },
  rightNamed: (say: Say, what: string) => say(`Det stämmer: ${what}`, `It is right: ${what}`),
  why: { sv: "Varför? Ett par ord räcker.", en: "Why? A few words will do." },
  keep: { sv: "Spara svaret", en: "Keep the answer" },
  leave: { sv: "Avbryt", en: "Cancel" },
  answered: (say: Say, count: number) => say(`Det stämmer, har du sagt (${count})`, `Right, you have said (${count})`),
  answer: (say: Say, day: string, word: string) =>
    word === "" ? say(`Svarat ${day}.`, `Answered ${day}.`) : say(`Svarat ${day}: ${word}`, `Answered ${day}: ${word}`),
  takeBack: { sv: "Ta tillbaka svaret", en: "Take the answer back" },
  runAgain: {
    sv: "Svaren är sparade i arbetsboken. Tryck på Årsanalys, så skrivs tabellerna om utan märkningen.",
    en: "The answers are kept in the workbook. Press Årsanalys to write the tables anew without the mark.",
  },
  turned: (say: Say, count: number) => say(`Läst med omvänt tecken (${count})`, `Read with the sign turned (${count})`),
  notes: (say: Say, count: number) =>
    say(`Värt att veta om siffrorna (${count})`, `Worth knowing of the figures (${count})`),
};

/** The figures seen before a run, without writing. */
export const checkedWords = {
  offer: {
    sv: "Avvik kan först se efter om siffrorna kan stämma, utan att skriva något.",
    en: "Avvik can first see whether the figures can be right, without writing anything.",
  },
  check: { sv: "Kontrollera först", en: "Check first" },
  plausible: { sv: "Siffrorna verkar rimliga", en: "The figures seem plausible" },
  doubtful: { sv: "Något verkar inte stämma", en: "Something seems not to be right" },
  made: (say: Say, made: number) =>
    say(
      `${say.count(made, "kontroll av rimlighet gjord", "kontroller av rimlighet gjorda")}.`,
      `${say.count(made, "plausibility check", "plausibility checks")} made.`
    ),
};
