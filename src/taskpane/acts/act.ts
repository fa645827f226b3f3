/**
 * An act: something that Avvik does when somebody asks for it. One value tells what it is called, where it is offered
 * and what it runs; the ribbon's commands, the shortcuts, the pane's footer and the headless runner read it there.
 */
import type { FileChoice, GivenFile } from "../../files/readFile";
import type { TextsChoice } from "../../rolling/rolling";
import type { RoundPress } from "../../rounds/reportedRound";
import type { InBoth } from "../../words/language";
import type { Session } from "../session";
import type { SessionState, TextChoice } from "../state";

export interface Act {
  /** Its FunctionName in manifest.xml, its action in shortcuts.json, its name for the headless runner: "arsanalys". */
  readonly id: string;
  /** What its buttons are called. */
  readonly name: InBoth<string>;
  /** How it is asked for from outside the pane; none for what only the pane offers. */
  readonly command?: Command;
  /** Its button under the pane's view; none for what the footer does not offer. */
  readonly button?: FooterButton;
}

export type CommandPlace = "ribbon" | "shortcut" | "headless";

export interface Command {
  readonly places: readonly CommandPlace[];
  /** When the pane comes forward: as the work begins, or only where the user is needed after it. */
  readonly bringsPane: "atOnce" | ((ended: SessionState) => boolean);
  /** Gives what it came to. */
  readonly run: (session: Session, given: Given) => Promise<SessionState>;
}

/** What the headless runner hands over, for want of somebody who selects and chooses. */
export interface Given {
  /** Is read instead of the selection. */
  readonly text?: TextChoice;
  readonly file?: GivenFile;
  readonly choice?: Partial<FileChoice>;
  /** What Prognos does to the round; its form is written as it stands where it says none. */
  readonly round?: RoundPress;
  /** What becomes of the year's texts when it is rolled. */
  readonly texts?: TextsChoice;
}

/**
 * The rows of buttons under the view: where all is at rest, where something is under way, at a text, at a file, at the
 * question of the next year.
 */
export type Footer = "atRest" | "underWay" | "review" | "file" | "roll";

export interface FooterButton {
  readonly footer: Footer;
  /** As the button is drawn: `subtle` for what is seldom wanted. */
  readonly look: "primary" | "secondary" | "subtle";
  /** What it needs: pressed "now"; seen but waiting, without losing the keyboard's place, "later"; not seen "never". */
  readonly offered: (state: SessionState) => "now" | "later" | "never";
  /** What it is called in a state that has another name for it. */
  readonly nameIn?: (state: SessionState) => InBoth<string> | undefined;
  readonly press: (session: Session) => unknown;
}

/** Waits while the workbook is looked at and while an errand is done. */
export function whenAtRest(state: SessionState): "now" | "later" {
  const isBusy =
    state.kind === "idle" || state.kind === "surveying" || (state.kind === "ready" && state.errand !== undefined);
  return isBusy ? "later" : "now";
}
