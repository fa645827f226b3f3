/**
 * Mappings for another committee: where things stand and how they are read, never how much. A mapping that holds rows,
 * or anything that may be an amount, is left out whole.
 */
import { parsePeriod } from "../../model/period";
import type { Mapping } from "./mapping";
import { mappingsText } from "./mappingFile";

/** `undefined` where there is none to share. */
export function sharedMappings(mappings: readonly Mapping[]): string | undefined {
  const shared = mappings
    .filter(({ parts }) => parts.length > 0 && parts.every(({ kind }) => kind === "block"))
    .map(({ source, parts }): Mapping => ({ source, parts }))
    .filter((mapping) => !mayHoldAmount(mapping));
  return shared.length === 0 ? undefined : mappingsText(shared);
}

function mayHoldAmount(mapping: Mapping): boolean {
  const text = JSON.stringify(mapping, (key, value: unknown) => (key === "by" ? undefined : value));
  const numbers = text.match(/\d[\d\s.,'’]*/g) ?? [];
  return numbers.some((one) => {
    const digits = one.replace(/\D/g, "");
    return digits.length >= 5 && parsePeriod(Number(digits)) === undefined;
  });
}
