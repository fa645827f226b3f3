/** Granska text on a Word document: read where it is, reviewed, and given back as a copy with comments. */
import { DocumentError } from "../documentError";
import { documentWords } from "../words/documentWords";
import type { Language } from "../words/language";
import type { Watch } from "../workbook";
import type { Desk } from "./desk";
import type { SavedFile } from "./saveFile";
import type { ChosenFile, SessionState } from "./state";

export async function readDocument(desk: Desk, file: ChosenFile, watch: Watch): Promise<void> {
  const { workbook, documents, reviewer } = desk.means;
  const reader = await documents();
  const document = await unlessUnreadable(
    async () => {
      reader.refuseWhatIsTooLarge(file.size);
      return reader.readDocument(await bytesOf(file));
    },
    (failure) => desk.tell({ kind: "choosingText", notice: { kind: "documentNotRead", failure } })
  );
  if (document === undefined) return;
  watch.signal.throwIfAborted();
  const { basisOf } = await reviewer();
  const basis = await basisOf(workbook, watch);
  if (basis.kind === "stopped") return desk.tell({ kind: "ended", result: basis });
  watch.progress({ phase: "review", done: 0, total: 0 });
  await new Promise((resume) => setTimeout(resume));
  watch.signal.throwIfAborted();
  const review = reader.reviewDocument(document, basis);
  desk.tell({ kind: "reviewed", choice: { kind: "document", file }, review });
}

/** `undefined` where the file is no longer what was reviewed, which is then told. */
export async function commentedCopy(
  desk: Desk,
  { choice, review }: SessionState<"reviewed">,
  language: Language
): Promise<SavedFile | undefined> {
  if (choice.kind !== "document") return undefined;
  const { documents, now } = desk.means;
  const { file } = choice;
  const reader = await documents();
  const copy = await unlessUnreadable(
    async () => reader.commentedCopy(await bytesOf(file), review, language, now()),
    (failure) => desk.tell({ kind: "noticed", notice: { kind: "documentNotRead", failure } })
  );
  if (copy === undefined) return undefined;
  const name = copyName(file.name, language);
  desk.tell({ kind: "noticed", notice: { kind: "copySaved", name, comments: copy.comments } });
  return { name, bytes: copy.bytes, type: "docx" };
}

/** "Bokslut.docx" is "Bokslut – granskad.docx": never the original's own name. */
function copyName(name: string, language: Language): string {
  return `${name.replace(/\.docx$/i, "")} – ${documentWords.copySuffix[language]}.docx`;
}

async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  try {
    return await file.bytes();
  } catch (error) {
    throw new DocumentError({ kind: "documentChanged" }, { cause: error });
  }
}

async function unlessUnreadable<T>(
  work: () => Promise<T>,
  tell: (failure: DocumentError["failure"]) => void
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    tell(error.failure);
    return undefined;
  }
}
