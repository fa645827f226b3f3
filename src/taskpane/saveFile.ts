/** Hands a file to the user's downloads; nothing leaves the machine. */

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: keyof typeof TYPES;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";

const TYPES = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  json: "application/json",
} as const;

/** Long enough for every browser to have fetched it. */
const KEPT_MILLISECONDS = 60_000;

export function saveFile({ name, bytes, type }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPES[type] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
