/** What the workbench itself says, in both languages; the pane's and the ribbon's words are the add-in's own. */
export type Language = "sv-SE" | "en-US";

export interface Labels {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly language: string;
  readonly dark: string;
  readonly fault: string;
  readonly noFault: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly loading: string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly notOpened: (name: string, why: string) => string;
  readonly rowsHidden: (sheet: string, shown: number, all: number) => string;
  readonly refused: string;
}

const SWEDISH: Labels = {
  title: "Avvik – arbetsbänk",
  open: "Öppna .xlsx",
  save: "Spara .xlsx",
  sample: "Exempel",
  language: "Språk",
  dark: "Mörkt",
  fault: "Fel att öva på",
  noFault: "Inget fel",
  closePane: "Stäng fönstret",
  paneWidth: "Fönstrets bredd",
  loading: "Arbetsboken öppnas …",
  opened: (name) => `${name} är öppnad.`,
  saved: (name) => `${name} är sparad.`,
  notOpened: (name, why) => `${name} kunde inte öppnas: ${why}`,
  rowsHidden: (sheet, shown, all) =>
    `${sheet}: de första ${shown.toLocaleString("sv-SE")} av ${all.toLocaleString("sv-SE")} rader visas. Alla rader finns i arbetsboken och läses av Avvik.`,
  refused: "Det går inte att göra här. Arbetsboken är oförändrad.",
};

const ENGLISH: Labels = {
  title: "Avvik workbench",
  open: "Open .xlsx",
  save: "Save .xlsx",
  sample: "Sample",
  language: "Language",
  dark: "Dark",
  fault: "Fault to practise on",
  noFault: "No fault",
  closePane: "Close the pane",
  paneWidth: "Width of the pane",
  loading: "Opening the workbook …",
  opened: (name) => `${name} is open.`,
  saved: (name) => `${name} is saved.`,
  notOpened: (name, why) => `${name} could not be opened: ${why}`,
  rowsHidden: (sheet, shown, all) =>
    `${sheet}: the first ${shown.toLocaleString("en")} of ${all.toLocaleString("en")} rows are shown. All rows are in the workbook and read by Avvik.`,
  refused: "That cannot be done here. The workbook is unchanged.",
};

export function labelsIn(language: Language): Labels {
  return language === "sv-SE" ? SWEDISH : ENGLISH;
}
