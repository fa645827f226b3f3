/** Hands a file to the user's downloads; nothing leaves the machine. */
import type { SavedFile } from "./readingDocument";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Long enough for every browser to have fetched it. */
const KEPT_MILLISECONDS = 60_000;

export function saveFile({ name, bytes }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORD }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
