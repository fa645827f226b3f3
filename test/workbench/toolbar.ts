/** The workbench's own buttons: files, language, theme, and a fault to practise on. */
import type { Labels, Language } from "./labels";

export interface ToolbarState {
  readonly labels: Labels;
  readonly language: Language;
  readonly dark: boolean;
  readonly fileName: string;
  readonly faults: readonly { readonly id: string; readonly label: string }[];
  readonly fault: string | undefined;
}

export interface ToolbarActs {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setDark: (dark: boolean) => void;
  readonly setFault: (fault: string | undefined) => void;
}

export function drawToolbar(place: HTMLElement, state: ToolbarState, acts: ToolbarActs): void {
  const { labels } = state;
  place.replaceChildren(
    textElement("h1", labels.title),
    button("open", labels.open, () => chooseFile(acts.open)),
    button("save", labels.save, acts.save),
    button("sample", labels.sample, acts.sample),
    textElement("span", state.fileName, "file"),
    select(
      "fault",
      labels.fault,
      [["", labels.noFault], ...state.faults.map(({ id, label: fault }) => [id, fault] as const)],
      state.fault ?? "",
      (fault) => acts.setFault(fault === "" ? undefined : fault)
    ),
    select(
      "language",
      labels.language,
      [
        ["sv-SE", "Svenska"],
        ["en-US", "English"],
      ],
      state.language,
      (language) => acts.setLanguage(language === "en-US" ? "en-US" : "sv-SE")
    ),
    checkbox("dark", labels.dark, state.dark, acts.setDark)
  );
}

function chooseFile(open: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) open(file);
  });
  input.click();
}

function button(id: string, label: string, act: () => void): HTMLElement {
  const element = document.createElement("button");
  Object.assign(element, { type: "button", id, textContent: label });
  element.addEventListener("click", act);
  return element;
}

function select(
  id: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  act: (value: string) => void
): HTMLElement {
  const element = document.createElement("select");
  element.id = id;
  element.append(...options.map(([value, text]) => new Option(text, value, false, value === chosen)));
  element.addEventListener("change", () => act(element.value));
  return labelled(label, element);
}

function checkbox(id: string, label: string, checked: boolean, act: (checked: boolean) => void): HTMLElement {
  const element = document.createElement("input");
  Object.assign(element, { type: "checkbox", id, checked });
  element.addEventListener("change", () => act(element.checked));
  return labelled(label, element);
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = document.createElement("label");
  label.append(text, field);
  return label;
}

function textElement(name: string, text: string, className = ""): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}
