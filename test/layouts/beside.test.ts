/** What stands beside a source: asked once, used or left as the user says, and forgotten when they want. */
import { atHome } from "../../src/layouts/atHome";
import { recognise } from "../../src/sources/recognise";
import { arrayWorkbook, type ArrayWorkbook } from "../support/arrayWorkbook";
import { KINDS } from "./exports/kinds";
import { invent } from "./municipality";
import { chanceOf } from "./random";

async function home(workbook: ArrayWorkbook) {
  const survey = await workbook.survey();
  return atHome(workbook, survey, recognise(survey));
}

function withLateBookings(): ArrayWorkbook {
  return arrayWorkbook(KINDS["lateBookingsElsewhere"]?.(invent(chanceOf(7))).sheets ?? []);
}

async function besides(workbook: ArrayWorkbook): Promise<readonly unknown[]> {
  const { recognition } = await home(workbook);
  return recognition.flatMap(({ problems }) => problems).filter(({ kind }) => kind === "layoutBeside");
}

test("late bookings on a sheet of their own are asked about: left, read instead, or read too", async () => {
  const { layouts } = await home(withLateBookings());
  const [layout] = layouts.filter(({ source }) => source === "outcome");
  expect(layout?.answers.map(({ label }) => (label.kind === "text" ? label.text : label.kind))).toEqual([
    "asItIs",
    "Utfall komplettering",
    "Utfall + Utfall komplettering",
  ]);
});

test.each([0, 2])("answer %i is asked no more, until it is forgotten", async (at) => {
  const workbook = withLateBookings();
  const answer = (await home(workbook)).layouts.find(({ source }) => source === "outcome")?.answers[at];
  await workbook.rememberMapping("outcome", answer?.mapping);
  expect(await besides(workbook)).toEqual([]);
  const remembered = (await home(workbook)).layouts.find(({ source }) => source === "outcome");
  expect(remembered?.isRemembered).toBe(true);
  await workbook.rememberMapping("outcome", undefined);
  expect(await besides(workbook)).toHaveLength(1);
});

test("a workbook without other sheets is not looked through", async () => {
  const workbook = arrayWorkbook(KINDS["zerosLost"]?.(invent(chanceOf(7))).sheets ?? []);
  let looks = 0;
  const explore: ArrayWorkbook["explore"] = (sheets) => {
    looks++;
    return workbook.explore(sheets);
  };
  await home({ ...workbook, explore });
  expect(looks).toBe(0);
});
