/** Which metric a volume or its cost is of: metrics that share a name (in two areas) are figures of their own. */
import { measuresOf, type Measured } from "../analysis/volumes";
import { nthOf, subjectKey, type Figure } from "../model/figure";
import type { Model } from "../sources/model";

export type Whose = Pick<Figure, "subject" | "nth">;

export function whoseIn({ volumes, organisation }: Model): (measured: Measured) => Whose {
  const all = measuresOf(volumes, organisation);
  const nth = nthOf(all.map(nameOf));
  const nthByKey = new Map(all.map(({ key }, index) => [key, nth[index]]));
  return (measured) => ({ subject: subjectKey("volume", nameOf(measured)), nth: nthByKey.get(measured.key) });
}

function nameOf({ years, label }: Measured): string {
  return years[0]?.metric ?? label;
}
