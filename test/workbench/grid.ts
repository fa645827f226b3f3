/**
 * The spreadsheet grid (Univer, Apache-2.0): a view of the workbook and its calculator. This is the only place
 * that starts it. What the user does in it is told apart from what the workbench does to it.
 */
import { LocaleType, LogLevel, Univer, type ICommandInfo, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UNIT } from "./grid-data";
import type { Language } from "./labels";

/** Longest that one calculation is waited for; what takes longer comes when it is done. */
const PATIENCE = 20_000;

export interface Grid {
  readonly api: FUniver;
  /** Shows a workbook instead of the one shown before. */
  open(data: IWorkbookData): void;
  /** Changes the grid without it counting as the user's doing. */
  mutate(id: string, params: object): void;
  /** Hears every change that the user makes. Gives a function that ends it. */
  onUserAct(listener: (act: ICommandInfo) => void): () => void;
  /** When nothing is left to calculate, and every result is shown. */
  calculated(): Promise<void>;
  setDark(dark: boolean): void;
  /** Digits as in the user's language: 1 234,5 or 1,234.5. */
  setLanguage(language: Language): void;
}

export function startGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: true,
    menu: { "sheet.contextMenu.permission": { hidden: true } },
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  let language: Language = "sv-SE";
  let isOwnDoing = false;

  const quietly = (work: () => void): void => {
    const before = isOwnDoing;
    isOwnDoing = true;
    try {
      work();
    } finally {
      isOwnDoing = before;
    }
  };
  const applyLanguage = (): void => {
    api.getActiveWorkbook()?.setNumfmtLocal(language === "sv-SE" ? "sv" : "en");
  };
  return {
    api,
    open: (data) =>
      quietly(() => {
        if (api.getWorkbook(UNIT) !== null) api.disposeUnit(UNIT);
        api.createWorkbook(data);
        applyLanguage();
      }),
    mutate: (id, params) => quietly(() => api.syncExecuteCommand(id, { unitId: UNIT, ...params })),
    onUserAct(listener) {
      const heard = api.onCommandExecuted((act, options) => {
        if (isOwnDoing || options?.onlyLocal === true || options?.fromFormula === true) return;
        listener(act);
      });
      return () => heard.dispose();
    },
    calculated: () => api.getFormula().onCalculationResultApplied(PATIENCE),
    setDark: (dark) => api.toggleDarkMode(dark),
    setLanguage(chosen) {
      language = chosen;
      applyLanguage();
    },
  };
}
