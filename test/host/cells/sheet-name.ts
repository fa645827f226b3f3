/** What Excel takes as a sheet name. */

/** What is wrong with a sheet name, or undefined. */
export function sheetNameProblem(name: string): string | undefined {
  if (name === "" || name.length > 31) return "A sheet name has 1 to 31 characters.";
  if (/[:\\/?*[\]]/.test(name)) return "A sheet name has none of : \\ / ? * [ ]";
  return name.startsWith("'") || name.endsWith("'")
    ? "A sheet name does not begin or end with an apostrophe."
    : undefined;
}
