/** The pane beside the sheet, where Excel lets an add-in open it. */

export function canOpenPane(): boolean {
  return Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
}

export async function openPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
