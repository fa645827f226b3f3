/** What is read of a Word document: all that a reader of the printed page would see, and nothing else. */
import JSZip from "jszip";
import { readDocument } from "../../src/documents/readDocument";
import { DocumentError, type DocumentFailure } from "../../src/documentError";
import { deletedText, docx, footnoteMark, heading, insertedText, item, paragraph, run, styled, table } from "./docx";

/** The read part of a body's text. */
async function textOf(body: string, footnotes: readonly string[] = []): Promise<string> {
  const { text, readable } = await readDocument(await docx({ body, footnotes }));
  return text.slice(0, readable).trim();
}

const field = (code: string, result: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    run(result),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join("");

const textBox = (text: string): string =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph(run(text))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run(text))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe("the text of a document", () => {
  test.each([
    [
      "runs that Word has parted are one sentence",
      paragraph(run("Under"), run("skott på 91 mnkr.", "<w:b/>")),
      "Underskott på 91 mnkr.",
    ],
    [
      "a heading is known by its style, also one that a municipality has based on Word's own",
      styled("Mellanrubrik", run("IFO")),
      "# IFO",
    ],
    ["a list's items are marked as items", item(run("En sak.")) + item(run("En till.")), "– En sak.\n– En till."],
    [
      "inserted text counts and deleted text does not",
      paragraph(run("Noll, "), deletedText("ett"), insertedText("två"), run(".")),
      "Noll, två.",
    ],
    [
      "what was moved stands where it came to",
      paragraph(`<w:moveFrom w:id="1">${run("Borta.")}</w:moveFrom>`, `<w:moveTo w:id="2">${run("Här.")}</w:moveTo>`),
      "Här.",
    ],
    ["hidden text is not read", paragraph(run("Synligt."), run(" Dolt.", "<w:vanish/>")), "Synligt."],
    [
      "a field gives its result and not its code",
      paragraph(run("Se sidan "), field("PAGEREF _Ref1", "12"), run(".")),
      "Se sidan 12.",
    ],
    [
      "a link is read through",
      paragraph(`<w:hyperlink w:anchor="x">${run("Länken")}</w:hyperlink>`, run(" står kvar.")),
      "Länken står kvar.",
    ],
    [
      "a content control is read through",
      `<w:sdt><w:sdtContent>${paragraph(run("I en kontroll."))}</w:sdtContent></w:sdt>`,
      "I en kontroll.",
    ],
    ["signs that XML keeps for itself are signs", paragraph(run("Hyror & el < budget")), "Hyror & el < budget"],
    [
      "a text box is read once, after its paragraph",
      paragraph(run("Först."), textBox("I rutan.")),
      "Först.\n\nI rutan.",
    ],
    [
      "what follows a list is no part of its last item",
      item(run("En sak.")) + paragraph(run("Efter listan.")),
      "– En sak.\n\nEfter listan.",
    ],
    [
      "a paragraph whose end is deleted goes on in the next",
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("Underskottet är ")}</w:p>${paragraph(run("91 mnkr."))}`,
      "Underskottet är 91 mnkr.",
    ],
  ])("%s", async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test("a footnote is read after its paragraph", async () => {
    const body = paragraph(run("Underskottet är 91 mnkr"), footnoteMark(1), run(".")) + paragraph(run("Nästa."));
    expect(await textOf(body, ["Varav 86 mnkr insatser."])).toBe(
      "Underskottet är 91 mnkr.\n\nVarav 86 mnkr insatser.\n\nNästa."
    );
  });

  test("a table's figures are no part of the sentences, but a comment in words in it is, under the name of its row", async () => {
    const body =
      heading("Områden") +
      table(
        ["Område", "Utfall", "Kommentar"],
        ["IFO", "−91", "Underskottet beror på fler placeringar än budgeten räknade med."],
        ["BTS", "−51", ""]
      );
    expect(await textOf(body)).toBe(
      "# Områden\n\n# IFO\n\nUnderskottet beror på fler placeringar än budgeten räknade med.\n\n# Områden"
    );
  });

  test("a deleted row of a table is gone", async () => {
    const { tables } = await readDocument(
      await docx({
        body: table(["Område", "Utfall"], ["IFO", "1"], ["BTS", "2"], ["Stab", "3"]).replace(
          "<w:tr><w:tc>",
          '<w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>'
        ),
      })
    );
    expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["Område", "Utfall"],
      ["BTS", "2"],
      ["Stab", "3"],
    ]);
  });

  test("Word's elements are known whatever prefix their writer has given them", async () => {
    const zip = await JSZip.loadAsync(await docx({ body: paragraph(run("Underskott.")) }));
    const part = (await zip.file("word/document.xml")?.async("string")) ?? "";
    zip.file("word/document.xml", part.replace(/(<\/?)w:/g, "$1ns0:").replace("xmlns:w=", "xmlns:ns0="));
    const { text, readable } = await readDocument(await zip.generateAsync({ type: "uint8array" }));
    expect(text.slice(0, readable).trim()).toBe("Underskott.");
  });
});

describe("a file that can't be read is told apart", () => {
  const bytes = (...start: readonly number[]): Uint8Array => Uint8Array.from([...start, ...Array<number>(600).fill(0)]);
  const inTwoBytes = (name: string): readonly number[] => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  const failureOf = async (content: Uint8Array | Promise<Uint8Array>): Promise<DocumentFailure | undefined> => {
    try {
      await readDocument(await content);
      return undefined;
    } catch (error) {
      if (error instanceof DocumentError) return error.failure;
      throw error;
    }
  };
  const changed = async (path: string, content: string | undefined): Promise<Uint8Array> => {
    const zip = await JSZip.loadAsync(await docx({ body: paragraph(run("Text.")) }));
    if (content === undefined) zip.remove(path);
    else zip.file(path, content);
    return zip.generateAsync({ type: "uint8array" });
  };

  test.each([
    ["a PDF is no Word document", bytes(0x25, 0x50, 0x44, 0x46), "notWord"],
    ["an empty file is no Word document", new Uint8Array(0), "notWord"],
    ["Word's older format is told", bytes(...COMPOUND, ...inTwoBytes("WordDocument")), "oldWord"],
    ["a document with a password is told", bytes(...COMPOUND, ...inTwoBytes("EncryptedPackage")), "encrypted"],
    [
      "a zip that breaks off is damaged",
      docx({ body: "" }).then((whole) => whole.slice(0, whole.length / 2)),
      "damaged",
    ],
    [
      "a zip of something else is no Word document",
      new JSZip().file("a.txt", "a").generateAsync({ type: "uint8array" }),
      "notWord",
    ],
    ["a workbook is no Word document", changed("word/document.xml", "<workbook/>"), "notWord"],
    ["a document without its body is damaged", changed("word/document.xml", undefined), "damaged"],
    ["a body that ends in the middle is damaged", changed("word/document.xml", "<w:document><w:body><w:p>"), "damaged"],
    [
      "elements nested beyond measure are damaged",
      changed("word/document.xml", `<w:document>${"<w:p>".repeat(5000)}${"</w:p>".repeat(5000)}</w:document>`),
      "damaged",
    ],
    [
      "a part that declares entities is damaged",
      changed("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'),
      "notWord",
    ],
  ] as const)("%s", async (_, content, kind) => {
    expect((await failureOf(content))?.kind).toBe(kind);
  });

  test("a part that swells beyond all measure is stopped on the way", async () => {
    const zip = await JSZip.loadAsync(await docx({ body: "" }));
    zip.file("word/document.xml", `<w:document>${" ".repeat(64 * 1024 * 1024)}</w:document>`, {
      compression: "DEFLATE",
    });
    const bomb = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await failureOf(bomb)).toEqual({ kind: "documentTooLarge", megabytes: 60 });
  }, 60_000);
});
