/** What the pane needs to know of Office, so that nothing in it asks Office itself. */

export interface Environment {
  /** The language that Office is shown in, "sv-SE"; `undefined` outside Office. */
  readonly displayLanguage: string | undefined;
  /** Whether Office's theme is dark; `undefined` where Office does not say. */
  readonly isDarkTheme: boolean | undefined;
  /** Host, platform and versions, for the details of a failure. */
  readonly about: string;
}
