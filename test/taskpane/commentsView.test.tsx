/**
 * @jest-environment jsdom
 *
 * The comments in the pane: sentence by sentence with their cells, what is left to do, length and clipboard.
 */
import { act } from "react";
import { COMMENTS } from "./comments";
import { control, openPart, preparePage, press, show, stateCalled } from "./shownPane";

preparePage();

async function openComments(name: "done with comments" | "another length chosen" = "done with comments") {
  const session = show(stateCalled(name));
  const part = await openPart("Kommentarer");
  await act(async () => new Promise((later) => setTimeout(later, 20)));
  return { session, part };
}

function choose(label: string, value: string): void {
  const field = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  const select = document.getElementById(field?.htmlFor ?? "") as HTMLSelectElement;
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("the comments of a run", () => {
  test("are folded away with the number of rows that need a person", async () => {
    const { part } = await openComments();
    expect(part.querySelector("summary")?.textContent).toBe("Kommentarer2 att åtgärda");
  });

  test("show one section at a time, and a chosen sentence its cells; a click goes there", async () => {
    const { session } = await openComments();
    const [sentence = ""] = COMMENTS.comments[0]?.sentences.map(({ text }) => text) ?? [];
    expect(control(sentence).getAttribute("aria-expanded")).toBe("false");
    press(sentence);
    expect(control(sentence).getAttribute("aria-expanded")).toBe("true");
    press("SUMMA, Utfall budgetavvikelse: −4\u00A0004 tkr");
    press("SUMMA, Kommunbidrag: 4\u00A0209\u00A0889 tkr");
    expect(session.asked).toEqual([
      expect.stringContaining('"address":"C9"'),
      expect.stringContaining('"address":"B9"'),
    ]);
  });

  test("say where no table prints what a sentence says", async () => {
    await openComments();
    choose("Avsnitt", "1");
    press("Jämfört med delårsrapporten är det en försämring med 4 miljoner kronor.");
    expect(document.body.textContent).toContain("Ingen tryckt tabell visar det som meningen säger.");
  });

  test("list open slots and stale sentences, each with its row on the sheet", async () => {
    const { session } = await openComments();
    expect(document.body.textContent).toContain("Orsak saknas till avvikelsen i Individ- och familjeomsorg");
    expect(document.body.textContent).toContain(
      "Stämmer inte längre: Underskottet på 12 miljoner kronor beror på hyran."
    );
    press("Individ- och familjeomsorg: Hyror");
    expect(session.asked).toEqual(['reveal {"sheet":"Kommentarer","address":"C8"}']);
  });

  test("tell a stale sentence where it stands", async () => {
    await openComments();
    choose("Avsnitt", "2");
    const sentence = control("Underskottet på 12 miljoner kronor beror på hyran.");
    expect(sentence.closest("li")?.textContent).toContain("Stämmer inte längre");
  });

  test("are chosen at another length, which is remembered and can be written at once", async () => {
    const { session } = await openComments("another length chosen");
    expect(document.body.textContent).toContain("Längden gäller från nästa gång");
    press("Skriv kommentarerna nu");
    choose("Längd", "short");
    expect(session.asked).toEqual(['run {"only":["kommentarer"]}', 'chooseLength "short"']);
  });

  test("are copied as HTML and as text, one section or all", async () => {
    const copied: Record<string, Blob>[] = [];
    Object.assign(globalThis, {
      ClipboardItem: class {
        constructor(items: Record<string, Blob>) {
          copied.push(items);
        }
      },
    });
    Object.assign(navigator, { clipboard: { write: () => Promise.resolve() } });
    await openComments();
    choose("Avsnitt", "2");
    await act(async () => control("Kopiera avsnittet").click());
    await act(async () => control("Kopiera allt").click());
    const text = async (index: number, kind: string) => read(copied[index]?.[kind]);
    expect(await text(0, "text/html")).toMatch(
      /^<h2>Individ- och familjeomsorg<\/h2>\n<h3>Resultat<\/h3>\n<p>Individ- och familjeomsorg redovisar/
    );
    expect(await text(1, "text/plain")).toMatch(/^Sammanfattning\n\nNämnden redovisar ett underskott/);
    expect(document.body.textContent).toContain("Kopierat.");
  });

  test("are selected for copying where the clipboard is closed", async () => {
    Object.assign(navigator, { clipboard: { write: () => Promise.reject(new Error("closed")) } });
    Object.assign(document, { execCommand: () => false });
    await openComments();
    await act(async () => control("Kopiera avsnittet").click());
    expect(document.querySelector("textarea")?.value).toMatch(/^Sammanfattning/);
    expect(document.body.textContent).toContain("Texten är markerad");
  });
});

function read(blob: Blob | undefined): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob ?? new Blob());
  });
}
