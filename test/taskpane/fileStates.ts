/** What Hämta fil shows: a file that is whole, one that is asked about, one that is refused, and a table. */
import { readFile } from "../../src/files/readFile";
import { takenOf } from "../../src/files/taken";
import type { Recognition } from "../../src/sources/status";
import { placed } from "../../src/taskpane/placing";
import type { SessionState } from "../../src/taskpane/state";
import { townFile } from "../files/town";

export function fileStates(recognition: Recognition): Readonly<Record<string, SessionState>> {
  const town = townFile({ seed: 3, vouchers: 40 }).text;
  const doubtful = town.replace(/^#RES 0 5011 .*$/m, "#RES 0 5011 1.00").replace(/20 "510"/g, '20 "599"');
  const table = "Period;Konto;Ansvar;Verksamhet;Belopp\n202401;5011;0411;510;1.234\n202402;5011;0411;510;2.345\n";
  const shown = (name: string, text: string): SessionState => {
    const file = readFile({ name, bytes: new TextEncoder().encode(text) });
    const manner = { unit: "kr", costsAreNegative: false } as const;
    const taken = takenOf(file, file.proposed, manner);
    const survey = { sites: new Map(), choices: new Map(), sheets: ["Utfall"] };
    const hand = { file, choice: file.proposed, manner, survey, recognition, instead: new Set<never>() };
    return { kind: "file", hand, taken, placed: placed(taken, survey, recognition, new Set()), notice: undefined };
  };
  return {
    fileStart: { kind: "fileStart", notice: { kind: "fileCancelled" } },
    readingFile: { kind: "readingFile", progress: { phase: "file", done: 0, total: 0 }, cancelling: false },
    file: shown("Prövsta 2024.se", town),
    fileDoubtful: shown("Prövsta 2024.se", doubtful),
    fileRefused: shown("Prövsta 2024.se", town.slice(0, -200)),
    fileTable: shown("utfall.csv", table),
    inserting: { kind: "inserting", progress: { phase: "insert", done: 40, total: 100 }, cancelling: false },
  };
}
