/**
 * What Avvik writes, with the facts that it is written from: the sample, an invented school committee at two
 * occasions, and random municipalities with common names of areas.
 */
import fc from "fast-check";
import { analyse, type Analysis } from "../../src/analysis/analysis";
import type { Length } from "../../src/model/comment";
import type { FactSet } from "../../src/model/fact";
import { tablesOf } from "../../src/reports/index";
import { roundTables } from "../../src/reports/round";
import type { RoundedTable } from "../../src/reports/table";
import { asPublished } from "../reports/published";
import { readModel } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import type { Recognition } from "../../src/sources/status";
import { factsOf } from "../../src/facts/facts";
import { runSources } from "../../src/facts/run";
import { allComments, shortened } from "../../src/writing/comments";
import { textOf, type Paragraph, type SaidFact } from "../../src/writing/prose";
import { joinedTexts } from "../../src/comments/writtenTexts";
import { sampleSheets } from "../fixtures/exempel-2024";
import { schoolSheets } from "../fixtures/skolnamnd";
import { arrayWorkbook, unwatched, type Cells } from "../support/arrayWorkbook";
import { modelOf, municipalities, type Municipality } from "../support/municipality";

/** A finished run, ready to be written about. */
export interface Run {
  readonly analysis: Analysis;
  readonly facts: FactSet;
  readonly tables: readonly RoundedTable[];
}

export async function sampleRuns(): Promise<readonly Run[]> {
  return Promise.all([sampleSheets(), schoolSheets("Bokslut"), schoolSheets("Höstprognos")].map(runOfSheets));
}

export async function runOfSheets(sheets: ReadonlyMap<string, Cells>): Promise<Run> {
  const { analysis, recognition } = await analysisOf(sheets);
  return runOf(analysis, recognition);
}

async function analysisOf(
  sheets: ReadonlyMap<string, Cells>
): Promise<{ readonly analysis: Analysis; readonly recognition: Recognition }> {
  const workbook = arrayWorkbook(
    [...sheets].map(([name, cells]) => ({ name, cells })),
    { rowsPerBlock: 500 }
  );
  const recognition = recognise(await workbook.survey());
  const { model, problems } = await readModel(workbook, recognition, unwatched);
  if (model === undefined) throw new Error(JSON.stringify(problems));
  return { analysis: analyse(model), recognition };
}

async function runOf(analysis: Analysis, recognition: Recognition): Promise<Run> {
  const tables = await roundedTables(analysis, recognition);
  return { analysis, facts: factsOf(runSources(analysis, tables)), tables };
}

async function roundedTables(analysis: Analysis, recognition: Recognition): Promise<readonly RoundedTable[]> {
  const { tables } = await roundTables(tablesOf(analysis, recognition).tables, analysis.model.reportUnit);
  return tables;
}

/** The sample's facts as its published tables print them, which differ by a thousand kronor here and there. */
export async function publishedFacts(): Promise<FactSet> {
  const { analysis, recognition } = await analysisOf(sampleSheets());
  const tables = await roundedTables(analysis, recognition);
  return factsOf(runSources(analysis, tables.map(asPublished)));
}

export function runOfMunicipality(municipality: Municipality): Promise<Run> {
  return runOf(analyse(modelOf(municipality)), []);
}

const NAMES = [
  ["Förskola och pedagogisk omsorg", "FPO"],
  ["Grundskola", "GR"],
  ["Gymnasie- och vuxenutbildning", "GYV"],
  ["Äldreomsorg", "ÄO"],
  ["Individ- och familjeomsorg", "IFO"],
  ["Boende, tillsyn och service", "BTS"],
  ["Hälso- och sjukvård", "HSV"],
  ["Arbete och integration", "AI"],
  ["Bibliotek & kultur", "BK"],
  ["Stab och gemensamma kostnader", "Stab"],
  ["Funktionsstöd", "FS"],
  ["Gata, park och natur", "GPN"],
] as const;

/** Random municipalities, half of them with names of areas as municipalities have them. */
export const namedMunicipalities: fc.Arbitrary<Municipality> = fc
  .tuple(municipalities, fc.boolean(), fc.shuffledSubarray([...NAMES], { minLength: NAMES.length }))
  .map(([municipality, isNamed, names]) => (isNamed ? renamed(municipality, names) : municipality));

function renamed(municipality: Municipality, names: readonly (typeof NAMES)[number][]): Municipality {
  const nameOf = new Map<string, (typeof NAMES)[number]>(
    municipality.areas.flatMap(({ name }, index) => {
      const chosen = names[index];
      return chosen === undefined ? [] : [[name, chosen] as const];
    })
  );
  const other = <T extends string | undefined>(name: T): T | string =>
    name === undefined ? name : (nameOf.get(name)?.[0] ?? name);
  const placed = <T>(entries: readonly T[] | undefined): readonly T[] =>
    (entries ?? []).map((entry) => {
      const { area } = entry as { readonly area?: string };
      return area === undefined ? entry : ({ ...entry, area: other(area) } as T);
    });
  return {
    ...municipality,
    areas: municipality.areas.map((area) => ({
      ...area,
      name: other(area.name),
      shortName: nameOf.get(area.name)?.[1] ?? "",
    })),
    grants: placed(municipality.grants),
    forecasts: placed(municipality.forecasts),
    also: Object.fromEntries(
      Object.entries(municipality.also ?? {}).map(([list, entries]) => [list, placed(entries as readonly unknown[])])
    ),
  };
}

/** A sentence's piece that says a fact, with where it stands in its section's text. */
export interface PlacedPiece extends SaidFact {
  readonly start: number;
  readonly end: number;
}

export interface PlacedSentence {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly PlacedPiece[];
}

/** The paragraphs of one section, as the sheet Kommentarer is read: each under its section and heading. */
export interface WrittenSection {
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
}

export function sectionsOf({ analysis, facts }: Run, length: Length): readonly WrittenSection[] {
  const bySection = new Map<string, Paragraph[]>();
  for (const paragraph of shortened(allComments(analysis, facts), length))
    bySection.set(paragraph.section, [...(bySection.get(paragraph.section) ?? []), paragraph]);
  return [...bySection.values()].map(placed);
}

function placed(paragraphs: readonly Paragraph[]): WrittenSection {
  const { text } = joinedTexts(
    paragraphs.map((paragraph) => ({
      text: textOf(paragraph),
      headings: [...new Set([paragraph.section, paragraph.heading])],
      cell: undefined,
    }))
  );
  const sentences: PlacedSentence[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    at = text.indexOf(textOf(paragraph), at);
    for (const { pieces } of paragraph.sentences) {
      const start = at;
      const said: PlacedPiece[] = [];
      for (const piece of pieces) {
        const words = typeof piece === "string" ? piece : piece.words;
        if (typeof piece !== "string") said.push({ ...piece, start: at, end: at + words.length });
        at += words.length;
      }
      sentences.push({ start, end: at, pieces: said });
      at += 1;
    }
  }
  return { text, sentences };
}
