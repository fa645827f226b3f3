/**
 * How a service is produced, as its metric is named: "Vårddygn HVB, egen regi" and "Vårddygn HVB, extern regi" are
 * the same service in two forms, to be seen side by side.
 */
import type { Compared } from "./volumes";

export type ServiceForm = "own" | "bought";

const WORDS: readonly (readonly [ServiceForm, RegExp])[] = [
  ["own", /(?:\bi )?\b(?:egen|kommunal) (?:regi|drift)\b/iu],
  ["bought", /(?:\bi )?\b(?:extern|privat|annan) (?:regi|drift)\b|\bköpt[ae]?\b/iu],
];

/** `serviceOf("Vårddygn HVB (egen regi)")` is Vårddygn HVB, own; `undefined` for a name that says no form. */
export function serviceOf(metric: string): { readonly service: string; readonly form: ServiceForm } | undefined {
  for (const [form, words] of WORDS) {
    if (!words.test(metric)) continue;
    const service = metric
      .replace(words, "")
      .replace(/\(\s*\)/u, "")
      .replace(/\s{2,}/gu, " ")
      .replace(/[\s,;:–-]+$|^[\s,;:–-]+/gu, "");
    return service === "" ? undefined : { service, form };
  }
  return undefined;
}

export interface BothForms<C extends Compared> {
  readonly service: string;
  readonly own: C;
  readonly bought: C;
}

/** The services that an area has in both forms, counted in the same unit, in the order of their first metric. */
export function bothForms<C extends Compared>(compared: readonly C[]): readonly BothForms<C>[] {
  const formed = compared.flatMap((one) => {
    const [first] = one.measured.years;
    const found = first === undefined ? undefined : serviceOf(first.metric);
    return found === undefined
      ? []
      : [{ ...found, one, name: [found.service, first?.unit, first?.area].join("|").toLowerCase() }];
  });
  return [...new Set(formed.map(({ name }) => name))].flatMap((name): readonly BothForms<C>[] => {
    const inForm = (wanted: ServiceForm) => formed.find((one) => one.name === name && one.form === wanted);
    const [own, bought] = [inForm("own"), inForm("bought")];
    return own === undefined || bought === undefined
      ? []
      : [{ service: own.service, own: own.one, bought: bought.one }];
  });
}
