/** The pane in jsdom: shown in a state, with its controls found the way a screen reader finds them. */
import { act } from "react";
import type { Environment } from "../../src/taskpane/environment";
import { mount } from "../../src/taskpane/index";
import type { SessionState } from "../../src/taskpane/state";
import { standingSession, STATES, type StandingSession } from "./states";

export const SWEDISH: Environment = { displayLanguage: "sv-SE", isDarkTheme: false, about: "Excel PC 16.0" };
export const ENGLISH: Environment = { ...SWEDISH, displayLanguage: "en-US" };

let takeAway: () => void = () => undefined;

/** Gives each test of the file a page of its own. */
export function preparePage(): void {
  beforeAll(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    // What jsdom lacks, and what a window in front has.
    Object.assign(window, {
      matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
    });
    HTMLCanvasElement.prototype.getContext = () => null;
    document.hasFocus = () => true;
    document.title = "Avvik";
  });
  beforeEach(() => {
    document.body.innerHTML = '<div id="avvik"></div>';
  });
  afterEach(() => act(() => takeAway()));
}

export function stateCalled(name: keyof typeof STATES): SessionState {
  const state = STATES[name];
  if (state === undefined) throw new Error(`There is no state called ${name}.`);
  return state;
}

export function show(state: SessionState, environment: Environment = SWEDISH): StandingSession {
  const session = standingSession(state);
  const root = document.getElementById("avvik");
  if (root === null) throw new Error("The page has no place for the pane.");
  act(() => {
    takeAway = mount(root, session, environment);
  });
  return session;
}

/** The same, waiting for a view that comes in a chunk of its own. */
export async function showWhole(state: SessionState, environment: Environment = SWEDISH): Promise<StandingSession> {
  const session = show(state, environment);
  await act(async () => {
    await Promise.all([
      import("../../src/taskpane/views/ReviewStart"),
      import("../../src/taskpane/views/ReviewResult"),
      import("../../src/taskpane/views/RoundForecasts"),
      import("../../src/taskpane/views/CodeTreeView"),
    ]);
    await new Promise((later) => setTimeout(later));
  });
  return session;
}

/** The button or link with this name. */
export function control(name: string, within: ParentNode = document): HTMLElement {
  const found = [...within.querySelectorAll<HTMLElement>("button, a")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name
  );
  if (found === undefined) throw new Error(`There is no button called ${name}.`);
  return found;
}

export function press(name: string): void {
  act(() => control(name).click());
}

/** The part that opens under this line, opened. */
export async function openPart(name: string): Promise<HTMLDetailsElement> {
  const part = [...document.querySelectorAll("details")].find((one) =>
    one.querySelector("summary")?.textContent.includes(name)
  );
  if (part === undefined) throw new Error(`There is no part called ${name}.`);
  await open(part);
  return part;
}

/** A details element says that it has opened a moment later. */
export function open(part: HTMLDetailsElement): Promise<void> {
  return act(async () => {
    part.open = true;
    await new Promise((later) => setTimeout(later));
  });
}

export const heading = () => document.querySelector("h1")?.textContent;
export const announced = () => document.querySelector('[role="status"]')?.textContent;
