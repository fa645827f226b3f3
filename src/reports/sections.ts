/**
 * The sheets that Avvik adds, in the order that they stand in (contract): what is read first, then what it rests on.
 */
export const SECTIONS: readonly string[] = [
  "Avvikelse",
  "Ram och beslut",
  "Resultaträkning",
  "Bidragsredovisning",
  "Händelseeffekter",
  "Volymanalys",
  "Jämförelser",
  "Måluppfyllelse",
  "Prognoshistorik",
  "Kommentarer",
  "Diagram",
  "Avstämning",
  "Prognosunderlag",
  "Uppföljning",
  "Diagramunderlag",
];
