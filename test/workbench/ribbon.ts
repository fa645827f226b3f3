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
