/** Light, dark or high contrast, as Office or else the system has it. */
import { useSyncExternalStore } from "react";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export interface Look {
  readonly theme: Theme;
  /** What the browser's own parts (scroll bars, drop-down lists) should look like. */
  readonly colorScheme: "light" | "dark";
}

/** Contrast themes go first, then Office's theme where it says, then the system's. */
export function useLook(isDarkTheme: boolean | undefined): Look {
  const isHighContrast = useMedia("(forced-colors: active)");
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  const isDark = isDarkTheme ?? prefersDark;
  if (isHighContrast) return { theme: teamsHighContrastTheme, colorScheme: prefersDark ? "dark" : "light" };
  return isDark ? { theme: webDarkTheme, colorScheme: "dark" } : { theme: webLightTheme, colorScheme: "light" };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches
  );
}
