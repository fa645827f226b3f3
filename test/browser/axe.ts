/** What axe finds wrong with a page or the pane's page, in words for the one who mends it. */
import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export interface Finding {
  readonly rule: string;
  readonly element: string;
  readonly text: string;
  readonly why: string | undefined;
}

/** Of the whole page, or of the parts that the selectors name. */
export async function findings(page: Page | Frame, ...parts: readonly string[]): Promise<readonly Finding[]> {
  await page.evaluate(stillness);
  await page.evaluate(AXE);
  return page.evaluate(
    async ([rules, selectors]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: ElementContext, options: object) => Promise<AxeResults> };
      };
      const { violations } = await axe.run(
        selectors.length === 0 ? document : { include: selectors.map((selector) => [selector]) },
        { runOnly: rules }
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => {
          const element = String(target[0]);
          return {
            rule: id,
            element,
            text: document.querySelector(element)?.textContent?.slice(0, 60) ?? "",
            why: failureSummary,
          };
        })
      );
    },
    [RULES, parts] as const
  );
}

/** A colour on its way to another is read as neither: what moves and will end is waited for. */
async function stillness(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((movement) => Number.isFinite(movement.effect?.getComputedTiming().endTime));
  await Promise.all(ending.map((movement) => movement.finished.catch(() => undefined)));
}
