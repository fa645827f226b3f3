/** The pane after Prognos: an area that is filled in, one that is not, and where in the year that is. */
import type { Cumulated } from "../../src/analysis/forecasting/cumulated";
import type { Ore } from "../../src/model/money";
import { lineKey, type YearStage } from "../../src/model/round";
import type { RoundView } from "../../src/rounds/roundView";

const tkr = (amount: number): Ore => (amount * 100_000) as Ore;
const even = (cost: number, months = 12): readonly Ore[] =>
  Array.from({ length: months }, (_, month) => tkr(cost * (month + 1)));

const COURSE: Cumulated = {
  outcome: even(263, 8),
  budget: even(250),
  earlier: [
    { year: 2022, months: even(230) },
    { year: 2023, months: even(242) },
  ],
  ends: [
    { way: "budget", cost: tkr(3100) },
    { way: "runRate", cost: tkr(3150) },
    { way: "season", cost: tkr(3160) },
    { way: "lastYearsEnd", cost: tkr(3140) },
  ],
};

const WAYS: RoundView["areas"][number]["ways"] = [
  { way: "budget", amount: tkr(-100), miss: undefined, years: 0 },
  { way: "runRate", amount: tkr(-150), miss: tkr(12), years: 2 },
  { way: "season", amount: tkr(-160), miss: tkr(14), years: 2 },
  { way: "lastYearsEnd", amount: tkr(-140), miss: tkr(20), years: 1 },
];

const NOTE = {
  sv: "Augusti ser ofullständig ut mot tidigare år: omkring 210 tkr saknas. Med en vanlig månad blir förslaget 315 tkr sämre.",
  en: "August looks incomplete against earlier years: about 210 tkr is lacking. With a usual month the proposal would be 315 tkr worse.",
};

export const ROUND: RoundView = {
  unit: "tkr",
  shown: ["season"],
  taken: 1,
  areas: [
    {
      key: lineKey("area", "Förskola"),
      label: "Förskola (FSK)",
      isEmpty: false,
      ways: WAYS,
      marked: "runRate",
      notes: { sv: [], en: [] },
      course: COURSE,
    },
    {
      key: lineKey("area", "Kultur"),
      label: "Kultur",
      isEmpty: true,
      ways: WAYS,
      marked: "runRate",
      notes: { sv: [NOTE.sv], en: [NOTE.en] },
      course: COURSE,
    },
  ],
};

export const STAGE: YearStage = {
  year: 2024,
  occasion: "Delårsrapport",
  isYearEnd: false,
  needs: "forecasts",
  areas: 4,
  lacking: 1,
  version: 0,
};
