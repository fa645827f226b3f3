/** What the sheet Kommentarer says besides its comments. */

/** Headings of the sheet's columns. */
export const commentHeadings = {
  section: "Avsnitt",
  heading: "Rubrik",
  text: "Text",
  status: "Status",
  toMend: "Att åtgärda",
};

export const kommentarerWords = {
  sheet: "Kommentarer",
  title: "Kommentarer",
  unitLine: "Skriv om texterna som du vill: dina ord behålls när tabellerna skrivs om, och siffrorna i dem uppdateras.",
};
