/** Draws the add-in's ribbon buttons, and presses them. */
import type { RibbonButton, RibbonGroup } from "./manifest";

export function drawRibbon(
  place: HTMLElement,
  ribbon: readonly RibbonGroup[],
  press: (button: RibbonButton) => void
): void {
  place.replaceChildren(...ribbon.map((group) => drawGroup(group, press)));
}

function drawGroup(group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("div");
  element.className = "ribbon-group";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", group.label);
  const buttons = document.createElement("div");
  buttons.className = "ribbon-buttons";
  buttons.append(...group.buttons.map((button) => drawButton(button, press)));
  const label = document.createElement("span");
  label.className = "ribbon-label";
  label.setAttribute("aria-hidden", "true");
  label.textContent = group.label;
  element.append(buttons, label);
  return element;
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  return button.action.kind === "menu" ? drawMenu(button, button.action.items, press) : drawOne(button, press);
}

/** A menu that opens below its button and closes when an item is pressed, or with Escape. */
function drawMenu(
  { id, label, icon: src }: RibbonButton,
  items: readonly RibbonButton[],
  press: (button: RibbonButton) => void
): HTMLElement {
  const menu = document.createElement("details");
  menu.className = "ribbon-menu";
  menu.id = id;
  const opener = document.createElement("summary");
  const icon = document.createElement("img");
  Object.assign(icon, { src, alt: "", width: 32, height: 32 });
  const name = document.createElement("span");
  name.textContent = `${label} ▾`;
  opener.setAttribute("aria-label", label);
  opener.append(icon, name);
  const list = document.createElement("div");
  list.className = "ribbon-menu-items";
  const chosen = (button: RibbonButton): void => {
    menu.open = false;
    press(button);
  };
  list.append(...items.map((item) => drawOne(item, chosen)));
  menu.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") menu.open = false;
  });
  menu.append(opener, list);
  return menu;
}

function drawOne(button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.id = button.id;
  const icon = document.createElement("img");
  Object.assign(icon, { src: button.icon, alt: "", width: 32, height: 32 });
  const label = document.createElement("span");
  label.textContent = button.label;
  const tip = document.createElement("span");
  tip.className = "tip";
  tip.id = `${button.id}.tip`;
  tip.setAttribute("role", "tooltip");
  const title = document.createElement("b");
  title.textContent = button.tip.title;
  tip.append(title, button.tip.description);
  element.setAttribute("aria-label", button.label);
  element.setAttribute("aria-describedby", tip.id);
  element.append(icon, label, tip);
  element.addEventListener("click", () => press(button));
  return element;
}
