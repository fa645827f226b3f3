/**
 * START HERE for what Avvik writes. Every section of Kommentarer in order: the summary, the committee, its areas,
 * frames apart, investments and decisions. Same input, same text: no model of language, no network.
 */
import { causesOf } from "../analysis/causes";
import type { Analysis } from "../analysis/analysis";
import type { Length } from "../model/comment";
import type { FactSet } from "../model/fact";
import { responsibleFrames } from "../model/organisation";
import { areaParagraphs } from "./areas";
import { committeeParagraphs, frameParagraphs, investmentParagraphs } from "./committee";
import { decisionParagraphs } from "./decisions";
import { knownFacts, type Material } from "./known";
import { atLength, inStyle, type Paragraph } from "./prose";

/** Comments as they are written at a length; paragraphs of which nothing is left are gone. */
export function shortened(all: readonly Paragraph[], length: Length): readonly Paragraph[] {
  return all.map((paragraph) => atLength(paragraph, length)).filter(({ sentences }) => sentences.length > 0);
}

/** Every section at full length. */
export function allComments(analysis: Analysis, facts: FactSet): readonly Paragraph[] {
  const { model } = analysis;
  const { organisation, settings } = model;
  const responsible = new Set(responsibleFrames(organisation).map(({ id }) => id));
  const material: Material = {
    known: knownFacts(facts),
    facts,
    causes: causesOf(analysis).causes,
    grants: model.grants.filter(({ frame }) => responsible.has(frame)),
    volumes: model.volumes.filter(({ year }) => year === settings.year),
    measures: model.measures,
    materiality: settings.materiality,
    through: settings.through,
  };
  const areas = organisation.areas.filter(({ frame }) => responsible.has(frame));
  const committee = committeeParagraphs(areas, material);
  const perArea = areas.flatMap((area, position) => areaParagraphs(area, position, material));
  const apart = organisation.frames
    .filter(({ hasResultResponsibility }) => !hasResultResponsibility)
    .flatMap((frame, position) => frameParagraphs(frame, position, material));
  const investments = investmentParagraphs(material);
  const sections = [
    ...committee,
    ...perArea,
    ...apart,
    ...investments,
    ...decisionParagraphs(material, organisation.frames.length > responsible.size),
  ];
  return [...summaryOf([...committee, ...apart, ...investments]), ...sections]
    .map((paragraph) => inStyle(paragraph, settings.prose))
    .filter(({ sentences }) => sentences.length > 0);
}

/** The summary takes its sentences from the sections, with the same figures. */
function summaryOf(sections: readonly Paragraph[]): readonly Paragraph[] {
  const sentences = sections.flatMap(({ key, sentences }) =>
    sentences.filter(({ from }) => from === "short").map((one) => ({ ...one, key: `${key}|${one.key}` }))
  );
  return sentences.length === 0
    ? []
    : [{ key: "summary", section: "Sammanfattning", heading: "Sammanfattning", sentences, toMend: [] }];
}
