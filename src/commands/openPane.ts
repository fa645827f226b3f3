/** Opens the pane beside the sheet, where Excel lets an add-in do that. */

export async function openPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane();
}
