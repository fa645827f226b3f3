/**
 * Everything on the page, held together: one workbook in memory, the grid that shows it, the pane whose office.js
 * is answered from it, the ribbon and the toolbar. Tests in a browser look at the workbook through it.
 */
import { connect, type Connection } from "../host/browser";
import type { MemoryWorkbook } from "../host/cells/book";
import { loadXlsx, saveXlsx } from "../host/xlsx";
import { makeDivider } from "./divider";
import { clearFaults, FAULTS, type PracticeFault } from "./faults";
import { download, takeDrops } from "./files";
import { startGrid, type Grid } from "./grid";
import { UNIT } from "./grid-data";
import { keyListener } from "./keys";
import { labelsIn, type Labels, type Language } from "./labels";
import { parseManifest, type RibbonButton } from "./manifest";
import { createPane, type Pane } from "./pane";
import { moveToPart } from "./parts";
import { drawRibbon } from "./ribbon";
import { drawToolbar } from "./toolbar";
import { view, type View } from "./view";

const SAMPLE = "exempel-2024.xlsx";

export class Desk {
  /** The first workbook is shown and everything can be used. */
  isReady = false;
  /** Presses on the ribbon that the add-in has said are done. */
  donePresses = 0;
  private language: Language;
  private dark: boolean;
  private fault: PracticeFault | undefined;
  private shown: View | undefined;
  private connection = new Awaited<Connection>();
  private readonly grid: Grid;
  private readonly pane: Pane;

  private readonly onKey: (event: KeyboardEvent) => void;

  constructor(
    private readonly manifestXml: string,
    shortcutsJson: string,
    language: Language,
    dark: boolean
  ) {
    this.language = language;
    this.dark = dark;
    this.grid = startGrid(element("grid"));
    this.pane = createPane(element("pane"), element("divider"), (isShown) =>
      this.connection.value?.host.setPane(isShown)
    );
    makeDivider(element("divider"), element("pane"));
    takeDrops(element("grid"), (file) => void this.openFile(file));
    this.onKey = keyListener(shortcutsJson, { move: moveToPart, run: (action) => void this.runAction(action, action) });
    document.addEventListener("keydown", this.onKey, true);
    this.draw();
  }

  get book(): MemoryWorkbook {
    if (this.shown === undefined) throw new Error("No workbook is shown yet.");
    return this.shown.book;
  }

  /** Called by the pane's page before its office.js: gives it what Excel would give. */
  connect(page: Window): void {
    const connection = connect(page, this.book, {
      locale: this.language,
      isDark: this.dark,
      isHidden: !this.pane.isShown,
    });
    connection.host.onPane = (isVisible) => (isVisible ? this.pane.show() : this.pane.hide());
    connection.host.setPane(this.pane.isShown);
    page.addEventListener("keydown", this.onKey, true);
    this.fault?.set(connection.host, this.book);
    this.connection.resolve(connection);
  }

  /** Shows another workbook; the pane's page starts anew, as in a newly opened Excel. */
  show(book: MemoryWorkbook, notice = ""): void {
    this.shown?.stop();
    this.shown = view(book, this.grid, () => this.say(this.labels.refused));
    this.restartPane();
    this.draw();
    const { rowsHidden } = this.labels;
    this.say(
      [notice, ...this.shown.cut.map(({ sheet, shown, rows }) => rowsHidden(sheet, shown, rows))].join(" ").trim()
    );
  }

  async open(name: string, bytes: Uint8Array): Promise<void> {
    const book = await loadXlsx(bytes);
    book.fileName = name;
    this.show(book, this.labels.opened(name));
  }

  async openSample(): Promise<void> {
    this.say(this.labels.loading);
    const response = await fetch(`/${SAMPLE}`);
    await this.open(SAMPLE, new Uint8Array(await response.arrayBuffer()));
    this.say("");
  }

  /** The workbook as the bytes of an .xlsx file. */
  async save(): Promise<Uint8Array> {
    await this.idle();
    return saveXlsx(this.book);
  }

  openPane(): void {
    this.pane.show();
  }

  /** A press on a ribbon button; ends when the add-in says that it is done. */
  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === "show") this.pane.show();
    else if (button.action.kind === "run") await this.runAction(button.action.name, button.id);
  }

  /** What the user sees in the grid: "1 234" where the cell holds 1234. */
  seen(sheet: string, address: string): readonly (readonly string[])[] {
    const shown = this.grid.api.getWorkbook(UNIT)?.getSheetByName(sheet);
    if (!shown) throw new Error(`The grid shows no sheet ${sheet}.`);
    return shown.getRange(address).getDisplayValues();
  }

  /** When everything that was asked for is answered, calculated and shown. */
  async idle(): Promise<void> {
    await this.connection.value?.host.idle();
    await this.book.calculate();
    this.shown?.flush();
    await this.grid.calculated();
  }

  private get labels(): Labels {
    return labelsIn(this.language);
  }

  private async runAction(action: string, control: string): Promise<void> {
    this.pane.start();
    const connection = await this.connection.promise;
    await connection.press(action, control);
    this.donePresses += 1;
  }

  private async openFile(file: File): Promise<void> {
    try {
      this.say(this.labels.loading);
      await this.open(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      this.say(this.labels.notOpened(file.name, error instanceof Error ? error.message : String(error)));
    }
  }

  private async saveFile(): Promise<void> {
    download(this.book.fileName, await this.save());
    this.say(this.labels.saved(this.book.fileName));
  }

  /** Switches a fault on (faults.ts), or all of them off. */
  setFault(id: string | undefined): void {
    const host = this.connection.value?.host;
    if (host !== undefined) clearFaults(host, this.book);
    this.fault = FAULTS.find((fault) => fault.id === id);
    if (host !== undefined) this.fault?.set(host, this.book);
  }

  /** Does something once, when the add-in's next but `count - 1` request has been carried out. */
  afterRequest(count: number, act: () => void): void {
    const host = this.connection.value?.host;
    if (host !== undefined) host.fault = { kind: "foreignEdit", after: host.counters.requests + count, edit: act };
  }

  /** Office's language and theme are read when the page loads, so a change of either starts it anew. */
  restartPane(): void {
    this.connection.value?.close();
    this.connection = new Awaited<Connection>();
    this.pane.stop();
    if (this.pane.isShown) this.pane.start();
  }

  private draw(): void {
    const { labels, language, dark } = this;
    const manifest = parseManifest(this.manifestXml, language);
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    document.title = labels.title;
    this.grid.setDark(dark);
    this.grid.setLanguage(language);
    this.pane.setPage({ title: manifest.name, address: manifest.pane, closeLabel: labels.closePane });
    element("divider").setAttribute("aria-label", labels.paneWidth);
    drawRibbon(element("ribbon"), manifest.ribbon, (button) => void this.press(button));
    drawToolbar(
      element("toolbar"),
      {
        labels,
        language,
        dark,
        fileName: this.shown?.book.fileName ?? "",
        faults: FAULTS.map(({ id, label }) => ({ id, label: label[language] })),
        fault: this.fault?.id,
      },
      {
        open: (file) => void this.openFile(file),
        save: () => void this.saveFile(),
        sample: () => void this.openSample(),
        setFault: (id) => this.setFault(id),
        setLanguage: (chosen) => {
          this.language = chosen;
          this.restartPane();
          this.draw();
        },
        setDark: (chosen) => {
          this.dark = chosen;
          this.restartPane();
          this.draw();
        },
      }
    );
  }

  private say(text: string): void {
    element("notice").textContent = text;
  }
}

/** A value that comes later, and can be asked for now. */
class Awaited<T> {
  value: T | undefined;
  resolve: (value: T) => void = () => undefined;
  readonly promise = new Promise<T>((done) => {
    this.resolve = (value) => {
      this.value = value;
      done(value);
    };
  });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
