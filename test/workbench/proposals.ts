/**
 * --do prognos with proposals: which ways to a full-year figure have columns in the form, and which areas' empty cells
 * take what is proposed. The same presses as the pane's buttons.
 */
import { METHODS, type Method } from "../../src/analysis/forecasting/methods";
import type { LineKey } from "../../src/model/round";
import type { RoundArea } from "../../src/rounds/roundView";
import { fold } from "../../src/sources/fold";
import type { SessionState } from "../../src/taskpane/state";
import type { AddinInNode } from "./addin-in-node";

/** The word for no column at all, and for every area that is empty. */
const NONE = "inga";
const ALL = "alla";

export const WAY_IDS: Readonly<Record<Method, string>> = {
  budget: "budget",
  runRate: "takt",
  season: "sasong",
  lastYearsEnd: "slut",
};

export interface ProposalOrder {
  /** Of the form; as they were where it says none. */
  readonly columns: readonly Method[] | undefined;
  /** Names of areas, or every one that is empty; none are taken where it says none. */
  readonly areas: "empty" | readonly string[] | undefined;
}

/** There is nothing to take: why, in words for whoever called. */
export class NoProposal extends Error {}

/** "alla", or names with ";" between, since names have commas. */
export function parseAreas(text: string): "empty" | readonly string[] {
  if (fold(text) === ALL) return "empty";
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** "budget,sasong" or "inga"; `undefined` where one is no way. */
export function parseColumns(text: string): readonly Method[] | undefined {
  if (text === NONE) return [];
  const ids = text.split(",").map((id) => id.trim());
  const ways = METHODS.filter((way) => ids.includes(WAY_IDS[way]));
  return ways.length === new Set(ids).size ? ways : undefined;
}

/** Gives what the last press came to; a form that can't be written takes nothing. */
export async function pressForecast(addin: AddinInNode, { columns, areas }: ProposalOrder): Promise<SessionState> {
  const state = await addin.press("prognos", columns === undefined ? {} : { round: { kind: "ways", ways: columns } });
  if (areas === undefined || state.kind !== "done") return state;
  const { round } = state.result;
  if (round === undefined) throw new NoProposal("Nothing is proposed at the year end.");
  const rows = areas === "empty" ? areas : areas.map((name) => keyOf(name, round.areas));
  return addin.press("prognos", { round: { kind: "take", rows, way: "marked" } });
}

/** By its name or its short name. */
function keyOf(name: string, areas: readonly RoundArea[]): LineKey {
  const found = areas.find(({ label }) => namesIn(label).includes(fold(name)));
  if (found !== undefined) return found.key;
  throw new NoProposal(`No area is called ${name}: they are ${areas.map(({ label }) => label).join("; ")}.`);
}

/** "Grundskola (GR)" is Grundskola, GR, and all of it. */
function namesIn(label: string): readonly string[] {
  const [, name = label, shortName = label] = /^(.*) \((.*)\)$/.exec(label) ?? [];
  return [label, name, shortName].map(fold);
}
