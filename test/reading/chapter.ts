/**
 * A published chapter with labelled claims, where it lies beside the project. Its sentences are read, never
 * copied here.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FactSet } from "../../src/model/fact";
import type { Claim } from "../../src/model/claim";
import { readText } from "../../src/reading/read";

const BESIDE = join(__dirname, "../../../shared");

export interface Labelled {
  readonly id: string;
  readonly sentence: string;
  readonly amount: number;
  readonly amountAsPrinted: string;
  readonly unit: string;
  readonly hedge: string;
  readonly verdict: string;
  readonly amountLine: number;
}

/** `undefined` where no chapter lies beside the project. */
export function chapterBeside(): { readonly text: string; readonly claims: readonly Labelled[] } | undefined {
  const folder = join(BESIDE, "text-2024");
  if (!existsSync(folder)) return undefined;
  const { claims } = JSON.parse(readFileSync(join(folder, "claims.json"), "utf8")) as {
    readonly claims: readonly Labelled[];
  };
  return { text: readFileSync(join(folder, "chapter.txt"), "utf8"), claims };
}

/** Each labelled claim with what reading found at its line: the next unused claim with the same figure. */
export function matched(
  text: string,
  labelled: readonly Labelled[],
  facts: FactSet
): readonly { readonly label: Labelled; readonly claim: Claim | undefined }[] {
  const claims = [...readText(text, facts).claims];
  const source = text.split("\n");
  return labelled.map((label) => {
    const near = claims.findIndex(
      (claim) =>
        Math.abs(claim.line - label.amountLine) <= 3 &&
        claim.printed.includes(label.amountAsPrinted) &&
        source
          .slice(claim.line - 1, claim.line + 3)
          .join(" ")
          .includes(label.amountAsPrinted)
    );
    const [claim] = near < 0 ? [] : claims.splice(near, 1);
    return { label, claim };
  });
}
