/** Why a file could not be read as a Word document, as a value that the pane can put in words. */
export type DocumentFailure =
  /** Something else than Word's own format: a PDF, a workbook, a picture. */
  | { readonly kind: "notWord" }
  /** Word's format before 2007, .doc. */
  | { readonly kind: "oldWord" }
  /** Protected by a password, or by a sensitivity label that encrypts. */
  | { readonly kind: "encrypted" }
  /** A document whose parts can't be unpacked, or are no longer what Word writes. */
  | { readonly kind: "damaged" }
  | { readonly kind: "documentTooLarge"; readonly megabytes: number }
  /** It is no longer there, or no longer what was read. */
  | { readonly kind: "documentChanged" };

export class DocumentError extends Error {
  override readonly name = "DocumentError";

  constructor(
    readonly failure: DocumentFailure,
    options?: ErrorOptions
  ) {
    super(failure.kind, options);
  }
}
