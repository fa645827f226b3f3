/** What the pane needs to know of the Office around it. */
import type { Environment } from "../taskpane/environment";

export function environment(): Environment {
  // Neither is there in every host and version, whatever the typings say (office-js 6134: no theme on the web).
  const { displayLanguage, officeTheme, diagnostics } = Office.context as Partial<Office.Context>;
  return {
    displayLanguage,
    isDarkTheme: officeTheme === undefined ? undefined : isDark(officeTheme),
    about: diagnostics === undefined ? "" : [diagnostics.host, diagnostics.platform, diagnostics.version].join(" "),
  };
}

/** Older versions give colours only. */
function isDark({ isDarkTheme, bodyBackgroundColor }: Partial<Office.OfficeTheme>): boolean | undefined {
  return isDarkTheme ?? (bodyBackgroundColor === undefined ? undefined : lightnessOf(bodyBackgroundColor) < 0.5);
}

/** `lightnessOf("#ffffff")` is 1; NaN for what is no such colour, which is then not dark. */
function lightnessOf(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return (Math.max(...channels) + Math.min(...channels)) / 2;
}
