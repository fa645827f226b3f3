/** Where every code of the workbook's outcome belongs, without a run: for the view of Kontoplan and Ansvar. */
import { atHome } from "../layouts/atHome";
import { isBlocking, type Problem, type ProposedPlace } from "../model/problem";
import { accountClassLabel, usualRules } from "../sources/accounts";
import type { Model } from "../sources/model";
import { readModel } from "../sources/read";
import { recognise } from "../sources/recognise";
import type { Watch, Workbook } from "../workbook";
import { withProposedPlaces } from "./asked";
import { codeTreeOf, type CodeTree, type Rule } from "./codeTree";
import { isUnplaced } from "./unplaced";

/** The source whose rules the tree is of. */
export type RuleSource = "accounts" | "responsibilities";

export type CodesIn =
  | {
      readonly kind: "tree";
      readonly source: RuleSource;
      readonly tree: CodeTree;
      /** By code, for those without a place. */
      readonly proposals: ReadonlyMap<string, ProposedPlace>;
    }
  /** Something must be mended before the outcome can be read. */
  | { readonly kind: "stopped"; readonly problems: readonly Problem[] };

export async function codesIn(workbook: Workbook, source: RuleSource, watch: Watch): Promise<CodesIn> {
  const survey = await workbook.survey();
  const home = await atHome(workbook, survey, recognise(survey));
  const { model, problems } = await readModel(home, home.recognition, watch);
  const told = await withProposedPlaces(workbook, home.told(problems), home.recognition, model);
  if (model === undefined) return { kind: "stopped", problems: told.filter(isBlocking) };
  const kind = source === "accounts" ? "accountUnknown" : "responsibilityUnknown";
  const dimension = source === "accounts" ? "account" : "responsibility";
  const proposals = told.filter(isUnplaced).flatMap((problem) => {
    const { proposal, stray } = problem;
    return problem.kind === kind && proposal !== undefined ? [[stray.code, proposal] as const] : [];
  });
  const tree = codeTreeOf(model.outcome, dimension, source === "accounts" ? accountRules(model) : areaRules(model));
  return { kind: "tree", source, tree, proposals: new Map(proposals) };
}

function accountRules({ ownAccounts = [] }: Model): readonly Rule[] {
  const rule =
    (isOwn: boolean) =>
    ([prefix, accountClass]: (typeof ownAccounts)[number]): Rule => ({
      prefix,
      belongsTo: accountClassLabel(accountClass),
      isOwn,
    });
  return [...usualRules(ownAccounts).map(rule(false)), ...ownAccounts.map(rule(true))];
}

function areaRules({ organisation: { prefixes = [] } }: Model): readonly Rule[] {
  return prefixes.map(([prefix, area]) => ({ prefix, belongsTo: area, isOwn: true }));
}
