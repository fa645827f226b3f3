/**
 * Inställningar: what the workbook says about itself, key by key. A key that nobody knows is told, since a misspelt
 * one would otherwise be a default. What the values mean is found in `settingValues`.
 */
import type { Place, Problem } from "../model/problem";
import type { CellValue } from "../workbook";
import { mayBeEmpty, needed } from "./field";
import { fold } from "./fold";
import { raw, text } from "./kinds";
import { rowSource } from "./rowSource";

export const KEYS = {
  committee: "Nämnd",
  year: "År",
  occasion: "Tillfälle",
  through: "Till och med",
  unit: "Beloppsenhet",
  costs: "Kostnader",
  reportUnit: "Rapportenhet",
  split: "Pris och volym",
  materialAmount: "Väsentligt belopp",
  materialPercent: "Väsentlig procent",
  prose: "Belopp i text",
  plausibleCommittee: "Rimlig avvikelse nämnd",
  plausibleArea: "Rimlig avvikelse område",
  plausibleBudget: "Rimlig budgetskillnad nämnd",
  plausibleBudgetInArea: "Rimlig budgetskillnad område",
  plausibleRows: "Rimliga rader per månad",
  plausibleRepeated: "Rimlig upprepning",
} as const;

export type SettingKey = keyof typeof KEYS;

const SYNONYMS: ReadonlyMap<string, SettingKey> = new Map(
  [
    ["tom", "through"],
    ["t o m", "through"],
    ["t.o.m.", "through"],
    ["t.o.m", "through"],
    ["rapporttillfälle", "occasion"],
  ].map(([word = "", key]) => [fold(word), key as SettingKey])
);

export interface SettingEntry {
  readonly value: CellValue;
  readonly place: Place;
}

export type SettingEntries = ReadonlyMap<SettingKey, SettingEntry>;

/** Keys with their values; rows without a value say nothing. */
export const SETTINGS = rowSource(
  {
    source: "settings",
    sheet: "Inställningar",
    description: { sv: "Nämnd, år, tillfälle och enheter.", en: "Committee, year, occasion and units." },
    importance: "needed",
    fields: {
      key: needed(
        text("Nyckel", "Inställning", "Namn", "Parameter", "Egenskap"),
        "Till och med: sista månaden som räknas, ÅÅÅÅMM. Beloppsenhet: kr, tkr eller mnkr. Kostnader: positiva som i en huvudbok, eller negativa. Rapportenhet: tkr eller mnkr."
      ),
      value: mayBeEmpty(
        raw("Värde", "Inställt värde", "Val", "Innehåll"),
        "Fyll i Nämnd och År. Till och med kan stå tom vid årsbokslut. Övriga kan stå kvar."
      ),
    },
    startingRows: [
      [KEYS.committee, ""],
      [KEYS.year, ""],
      [KEYS.occasion, "Årsanalys"],
      [KEYS.through, ""],
      [KEYS.unit, "kr"],
      [KEYS.costs, "positiva"],
      [KEYS.reportUnit, "tkr"],
    ],
  },
  (rows) => {
    const entries = new Map<SettingKey, SettingEntry>();
    const problems: Problem[] = [];
    for (const { values, placeOf } of rows) {
      const key = keyOf(values.key);
      const earlier = key === undefined ? undefined : entries.get(key);
      if (key === undefined) problems.push(unknownKey(values.key, placeOf("key")));
      else if (values.value === undefined) continue;
      else if (earlier === undefined) entries.set(key, { value: values.value, place: placeOf("value") });
      else if (earlier.value !== values.value) problems.push(statedTwice(key, placeOf("key")));
    }
    return { values: [...entries], problems };
  }
);

function unknownKey(key: string, place: Place): Problem {
  return { kind: "settingUnknown", severity: "note", place, key, known: Object.values(KEYS) };
}

function statedTwice(key: SettingKey, place: Place): Problem {
  return { kind: "duplicateName", source: "settings", severity: "blocking", place, name: KEYS[key] };
}

function keyOf(text: string): SettingKey | undefined {
  const key = fold(text.replace(/:\s*$/, ""));
  return (Object.keys(KEYS) as SettingKey[]).find((name) => fold(KEYS[name]) === key) ?? SYNONYMS.get(key);
}
