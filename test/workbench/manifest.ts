/**
 * The ribbon as the add-in's manifest declares it, in the user's language: what Excel would draw. Read from
 * the XML at run time, so that the workbench can show no button that Excel would not.
 */
import type { Language } from "./labels";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icon: string;
  readonly action:
    | { readonly kind: "show" }
    | { readonly kind: "run"; readonly name: string }
    | { readonly kind: "menu"; readonly items: readonly RibbonButton[] };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Manifest {
  readonly name: string;
  readonly pane: string;
  readonly ribbon: readonly RibbonGroup[];
}

export function parseManifest(xml: string, language: Language): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const broken = manifest.querySelector("parsererror");
  if (broken !== null) throw new Error(`manifest.xml is not well-formed: ${broken.textContent}`);
  const named = (id: string | null): string => {
    const resource = [...manifest.querySelectorAll("Resources *")].find((element) => element.getAttribute("id") === id);
    if (resource === undefined) throw new Error(`manifest.xml names the resource ${id}, which it does not have`);
    return valueIn(resource, language);
  };
  const button = (control: Element): RibbonButton => {
    const items = [...control.querySelectorAll(":scope > Items > Item")];
    return {
      id: control.getAttribute("id") ?? "",
      label: named(residOf(control, ":scope > Label")),
      tip: {
        title: named(residOf(control, ":scope > Supertip > Title")),
        description: named(residOf(control, ":scope > Supertip > Description")),
      },
      icon: named(residOf(control, ':scope > Icon > [size="32"]')),
      action: items.length > 0 ? { kind: "menu", items: items.map(button) } : actionOf(control),
    };
  };
  const group = (element: Element): RibbonGroup => ({
    label: named(residOf(element, ":scope > Label")),
    buttons: [...element.querySelectorAll(":scope > Control")].map(button),
  });
  return {
    name: valueIn(found(manifest.documentElement, ":scope > DisplayName"), language),
    pane: found(manifest.documentElement, "DefaultSettings > SourceLocation").getAttribute("DefaultValue") ?? "",
    ribbon: [...manifest.querySelectorAll("ExtensionPoint Group")].map(group),
  };
}

function actionOf(control: Element): RibbonButton["action"] {
  const action = found(control, ":scope > Action");
  return action.getAttribute("xsi:type") === "ShowTaskpane"
    ? { kind: "show" }
    : { kind: "run", name: found(action, "FunctionName").textContent ?? "" };
}

function residOf(parent: Element, selector: string): string | null {
  return found(parent, selector).getAttribute("resid");
}

function valueIn(resource: Element, language: Language): string {
  const override = [...resource.children].find((child) => child.getAttribute("Locale") === language);
  return (override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "").trim();
}

function found(parent: Element, selector: string): Element {
  const element = parent.querySelector(selector);
  if (element === null) throw new Error(`manifest.xml has no ${selector} in ${parent.nodeName} ${parent.id}`);
  return element;
}
