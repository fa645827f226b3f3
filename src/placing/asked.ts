/** Asks for the places of codes that have none; what finds them is loaded only where there are any. */
import type { Problem } from "../model/problem";
import type { Recognition } from "../sources/status";
import type { Workbook } from "../workbook";
import { isUnplaced, type Places } from "./unplaced";

/**
 * The problems with what the codes' names propose; as they are where no code lacks its place, or too little is known.
 */
export async function withProposedPlaces(
  workbook: Pick<Workbook, "explore" | "read">,
  problems: readonly Problem[],
  recognition: Recognition,
  places: Places | undefined
): Promise<readonly Problem[]> {
  if (places === undefined || !problems.some(isUnplaced)) return problems;
  const { withNamedPlaces } = await import(/* webpackChunkName: "placing" */ "./proposed");
  return withNamedPlaces(workbook, problems, recognition, places);
}
