/**
 * The one session of this workbook, made when first asked for: ribbon and pane share it, since they share the
 * runtime. Here it gets what it works with; each part is fetched when it is first needed.
 */
import type { Means } from "../taskpane/means";
import type { Session } from "../taskpane/session";

let session: Promise<Session> | undefined;

/** Rejects when a part could not be fetched; the next call tries again. */
export function sharedSession(): Promise<Session> {
  session ??= makeSession().catch((error: unknown) => {
    session = undefined;
    throw error;
  });
  return session;
}

async function makeSession(): Promise<Session> {
  const [{ createSession }, { excelWorkbook }] = await Promise.all([
    import(/* webpackChunkName: "session" */ "../taskpane/session"),
    import(/* webpackChunkName: "excel" */ "../excel/workbook"),
  ]);
  const means: Means = {
    workbook: excelWorkbook(),
    now: () => new Date(),
    clock: () => performance.now(),
    recognise: async (workbook, survey) => {
      const { recognise, atHome } = await import(/* webpackChunkName: "sources" */ "./recognising");
      const { shown, layouts } = await atHome(workbook, survey, recognise(survey));
      return { recognition: shown, layouts };
    },
    reportChoices: async (recognition, skipped) =>
      (await import(/* webpackChunkName: "reports" */ "../reports/choice")).reportChoices(recognition, skipped),
    stage: async (workbook, survey, recognition) => {
      const { readStage } = await import(/* webpackChunkName: "stage" */ "../rounds/yearStage");
      return readStage(workbook, survey, recognition, {
        progress: () => undefined,
        signal: new AbortController().signal,
      });
    },
    yearEnd: async (workbook, context) =>
      (await import(/* webpackChunkName: "pipeline" */ "../pipeline")).yearEnd(workbook, context),
    figures: async (workbook, watch) =>
      (await import(/* webpackChunkName: "pipeline" */ "../pipeline")).figuresOf(workbook, watch, () => undefined),
    rolling: () => import(/* webpackChunkName: "rolling" */ "../rolling/rolling"),
    copier: () => import(/* webpackChunkName: "copying" */ "./copying"),
    reviewer: () => import(/* webpackChunkName: "review" */ "../review"),
    files: () => import(/* webpackChunkName: "files" */ "../files/files"),
    documents: () => import(/* webpackChunkName: "documents" */ "../documentReview"),
    sampleFile,
  };
  return createSession(means);
}

async function sampleFile(name: string): Promise<string> {
  const response = await fetch(`assets/exempel-2024/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}
