/** The pane's states as a page: `showState("done", "en-US")` puts one of them up, in place of the one before. */
import { mount } from "../../src/taskpane/index";
import { standingSession, STATES } from "./states";

let takeAway: (() => void) | undefined;

function showState(name: string, displayLanguage: string): void {
  takeAway?.();
  const state = STATES[name];
  const root = document.getElementById("avvik");
  if (state === undefined || root === null) throw new Error(`No such state: ${name}`);
  takeAway = mount(root, standingSession(state), {
    displayLanguage,
    isDarkTheme: undefined,
    about: "Excel PC 16.0.17328.20184",
  });
}

export type ShowState = typeof showState;

Object.assign(globalThis, { showState });
