/**
 * Every weight and margin of reading, in one place, weighed on the collections by test/reading/weigh.ts, which also
 * judges them with one collection left out at a time (weighed.test.ts prints it).
 */
export type Weights = Readonly<typeof WEIGHTS>;

export const WEIGHTS = {
  // How surely a subject is meant, by where it is named.
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
  /** Of a name that is said only in part: times the part that is said, squared. */
  partly: 4,
  // What the best frame's facts are worth, other frames' and those of none; and a fact that a plain frame is not of.
  frame: 4,
  otherFrame: 2.5,
  noFrame: 1,
  offFrame: -1.5,
  scenario: 1,
  offScenario: -1.5,
  /** How far behind the best a fact may stand and confirm: for a figure that tells little, and for each digit. */
  reach: 0.2,
  reachPerDigit: 0.2,
  /** The same where whom or what is meant is not clear. */
  looseReach: 1,
  looseReachPerDigit: 1.2,
  /** The least that a fact must have to confirm, less so much for each digit. */
  floor: 7,
  floorPerDigit: 1.3,
  /** How far behind the best a fact that agrees keeps a figure from being wrong; how many digits confirm it then. */
  guard: 0.4,
  guardPerDigit: 0.5,
  guardDigits: 1.85,
  /** How many digits it takes for any figure of its subject to keep it from being wrong. */
  guardFrom: 1.3,
  /** How many digits it takes to call a direction wrong where the subject is not clear. */
  turnedDigits: 1.5,
  /** How surely a subject must be meant for a figure to be wrong. */
  refuting: 2.4,
  /** How many times the right figure, or what part of it, an older one that has been left standing may be. */
  stale: 2,
  /** The part of a text's figures that may be passed over where it is understood. */
  passedOver: 0.1,
};
