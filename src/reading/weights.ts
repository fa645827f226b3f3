/**
 * Every weight and margin of reading, in one place, weighed on the collections by test/reading/weigh.ts, which also
 * judges them with one collection left out at a time (weighed.test.ts prints it).
 */
export interface Weights {
  /** How surely a subject is meant, by where it is named. */
  readonly ownBefore: number;
  readonly ownAfter: number;
  readonly linked: number;
  readonly sentence: number;
  readonly later: number;
  readonly aside: number;
  readonly pointed: number;
  readonly carried: number;
  readonly sub: number;
  readonly heading: number;
  readonly committee: number;
  /** Of a name that is said only in part: times the part that is said, squared. */
  readonly partly: number;
  /** What the best frame's facts are worth, other frames' and those of none. */
  readonly frame: number;
  readonly otherFrame: number;
  readonly noFrame: number;
  /** A fact that a plain frame does not speak of. */
  readonly offFrame: number;
  readonly scenario: number;
  readonly offScenario: number;
  /** How far behind the best a fact may stand and confirm: for a figure that tells little, and for each digit. */
  readonly reach: number;
  readonly reachPerDigit: number;
  /** The same where whom or what is meant is not clear. */
  readonly looseReach: number;
  readonly looseReachPerDigit: number;
  /** The least that a fact must have to confirm, less so much for each digit. */
  readonly floor: number;
  readonly floorPerDigit: number;
  /**
   * How far behind the best a fact that agrees keeps a figure from being wrong; and how many digits confirm it then.
   */
  readonly guard: number;
  readonly guardPerDigit: number;
  readonly guardDigits: number;
  /** How many digits it takes for any figure of its subject to keep it from being wrong. */
  readonly guardFrom: number;
  /** How many digits it takes to call a direction wrong where the subject is not clear. */
  readonly turnedDigits: number;
  /** How surely a subject must be meant for a figure to be wrong. */
  readonly refuting: number;
  /** How many times the right figure, or what part of it, an older one that has been left standing may be. */
  readonly stale: number;
  /** The part of a text's figures that may be passed over where it is understood. */
  readonly passedOver: number;
}

export const WEIGHTS: Weights = {
  ownBefore: 6,
  ownAfter: 5.5,
  linked: 4.5,
  sentence: 4,
  later: 2.5,
  aside: 2,
  pointed: 5,
  carried: 3.25,
  sub: 3.2,
  heading: 3.1,
  committee: 2,
  partly: 4,
  frame: 4,
  otherFrame: 2.5,
  noFrame: 1,
  offFrame: -1.5,
  scenario: 1,
  offScenario: -1.5,
  reach: 0.2,
  reachPerDigit: 0.2,
  looseReach: 1,
  looseReachPerDigit: 1.2,
  floor: 7,
  floorPerDigit: 1.3,
  guard: 0.4,
  guardPerDigit: 0.5,
  guardDigits: 1.85,
  guardFrom: 1.3,
  turnedDigits: 1.5,
  refuting: 2.4,
  stale: 2,
  passedOver: 0.1,
};
