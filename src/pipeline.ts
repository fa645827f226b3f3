/**
 * START HERE. One press of Årsanalys: read → check → compute → round → compose → comment → write.
 * Figures enter at `sources/`, walk down the rooms and leave through the workbook; they never turn back.
 */
import { findingsOf } from "./analysis/findings";
import { isOpenDoubt, judged } from "./analysis/plausibility/answers";
import { plausibilityOf } from "./analysis/plausibility/plausibility";
import { checksOf, holds } from "./analysis/reconciliation";
import { summedChecks } from "./analysis/summedChecks";
import { atHome } from "./layouts/atHome";
import { isBlocking, makesPreliminary } from "./model/problem";
import { illustrationsOf, illustrationTables } from "./pictures/illustrations";
import { withProposedPlaces } from "./placing/asked";
import { avstamning } from "./reports/avstamning";
import { chosenTables, DIAGRAM, reportChoices, skippedReports } from "./reports/choice";
import { tablesOf, withUnit } from "./reports/index";
import type { RoundedTable, Table } from "./reports/table";
import { composedRound } from "./rounds/composedRound";
import { FORM_SHEET } from "./rounds/formTable";
import { HISTORY_SHEET } from "./rounds/historyTable";
import { formApart, reportedRound } from "./rounds/reportedRound";
import { roundView } from "./rounds/roundView";
import { roundState } from "./rounds/roundState";
import { stageOf } from "./rounds/yearStage";
import type { Figures, Pipeline, RunContext, Stopped } from "./run";
import { readModel } from "./sources/read";
import { recognise } from "./sources/recognise";
import { stopwatch } from "./stopwatch";
import { rimlighet } from "./words/plausibility/rimlighet";
import { stampOf } from "./words/stamp";
import type { Watch, Workbook } from "./workbook";
import { headlineOf } from "./writing/headline";

/**
 * Årsanalys, Prognos and Lås prognosen: the package, and what the press does to the round. Throws what Office throws,
 * and `WriteFailed` when the workbook could not be written and was put back.
 */
export const yearEnd: Pipeline = async (workbook, context) => {
  const phases = stopwatch(context.clock);
  const figures = await figuresOf(workbook, context, phases.mark);
  if (figures.kind === "stopped") return figures;
  const round = composedRound(figures, context.round, context.now);
  if (round.kind === "stopped") {
    const { recognition, problems, analysis } = figures;
    const stage = stageOf(analysis.model, figures.round.state);
    return { kind: "stopped", recognition, problems: [...round.problems, ...problems], stage };
  }

  // 6. Comment: the same figures in words, met in the write with what people have made of them.
  const { withKommentarer } = await import("./comments/commentary");
  const composed = withKommentarer(figures.analysis, figures.tables);
  phases.mark("comment");

  // 7. Write: all of it, or the workbook is as it was.
  const { analysis, problems, plausibility, illustrations, reports, form: _form, round: _round, ...shown } = figures;
  const { model } = analysis;
  const { only } = context;
  const ofPackage = round.isWholePackage ? chosenTables(composed, reports, only) : [];
  const chosen = [...ofPackage, ...(only === undefined ? round.tables : [])];
  const toMend = problems.filter(makesPreliminary).length + plausibility.filter(isOpenDoubt).length;
  const stamp = stampOf(model.settings, context.now, toMend);
  const drawn = round.isWholePackage ? illustrations : [];
  const written = await workbook.write(chosen, stamp, context, drawn, frontOf(context.round));
  const tables = chosen.map((table) => written.met.find((met) => met.table.id === table.id)?.table ?? table);
  phases.mark("write");

  const skipped = skippedReports(reports, only);
  return {
    ...shown,
    kind: "written",
    problems: [...round.problems, ...problems],
    plausibility,
    illustrations,
    reports,
    tables,
    only,
    skipped,
    headline: headlineOf(analysis),
    press: context.round,
    locked: round.locking,
    stage: round.stage,
    round: roundView(analysis, figures.round),
    broughtIn: round.broughtIn,
    written,
    phases: phases.spent,
  };
};

/** What whoever pressed wants to see of what is new. */
function frontOf(press: RunContext["round"]): string | undefined {
  if (press === undefined) return undefined;
  return press === "history" ? HISTORY_SHEET : FORM_SHEET;
}

/** The figures that are written, and that texts are read against: read → check → compute → round → compose. */
export async function figuresOf(
  workbook: Workbook,
  watch: Watch & Pick<RunContext, "round">,
  mark: (phase: string) => void
): Promise<Figures | Stopped> {
  // 1. Read: where the sources stand, then their cells, straight into sums.
  const survey = await workbook.survey();
  const home = await atHome(workbook, survey, recognise(survey));
  const { recognition } = home;
  mark("survey");
  const { model: read, problems: inSources, counts } = await readModel(home, recognition, watch);
  const state = read && roundState(read, survey);
  const told = await withProposedPlaces(workbook, home.told(inSources), home.recognition, read);
  const found = [...told, ...(state?.problems ?? [])];
  mark("read");

  // 2. Check: everything that must be mended is told at once, and nothing is written before it is.
  const isStopped = read === undefined || state === undefined || found.some(isBlocking);
  if (isStopped) {
    const stage = read && state && stageOf(read, state);
    return { kind: "stopped", recognition: home.shown, problems: found, layouts: home.layouts, stage };
  }

  // 3. Compute: exact öre, every table of the catalogue, every control, and whether the figures are plausible.
  const { analysis, round } = reportedRound(read, state, watch.round);
  const { reportUnit } = analysis.model;
  const { tables: exact, leftOut } = tablesOf(analysis, recognition);
  const checks = [...checksOf(analysis, counts), ...summedChecks(analysis, home.summed)];
  const plausibility = judged(plausibilityOf(analysis), survey.answers ?? []);
  mark("compute");

  // 4. Round: all tables together, so that every sum and difference adds up as printed.
  const { roundTables } = await import("./reports/round");
  const rounding = await roundTables([...exact, ...round.tables], reportUnit, breathe(watch));
  const { form, others: rounded } = formApart(rounding.tables);
  mark("round");

  // 5. Compose: the reconciliation says what was controlled and what rounding moved; pictures show printed figures.
  const problems = [...found, ...round.problems, ...findingsOf(analysis), ...rounding.problems];
  const preliminary =
    problems.some(makesPreliminary) ||
    plausibility.some(isOpenDoubt) ||
    checks.some((check) => check.weight === "control" && !holds(check));
  const reconciliation = [avstamning(checks, rounding.moved, reportUnit), rimlighet(plausibility)];
  const illustrations = illustrationsOf(analysis, rounded);
  const drawn = illustrationTables(illustrations).map((table): Table => ({ ...table, report: DIAGRAM.id }));
  const beside = [...reconciliation.map((table) => withUnit(table, reportUnit)), ...drawn];
  const tables = [...rounded, ...beside.map(alreadyPrinted)];
  const reports = reportChoices(recognition, survey.skipped);
  return {
    kind: "figures",
    layouts: home.layouts,
    recognition: home.shown,
    problems,
    analysis,
    tables,
    checks,
    plausibility,
    illustrations,
    preliminary,
    leftOut,
    reports,
    round,
    form,
  };
}

/** A table of counts and of figures that are printed elsewhere: nothing in it is left to round. */
function alreadyPrinted(table: Table): RoundedTable {
  return { ...table, printed: new Map() };
}

/** Lets the pane answer in the middle of long work, and stops it when the user has cancelled. */
function breathe({ signal }: Watch): () => Promise<void> {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  };
}
