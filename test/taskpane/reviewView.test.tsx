/** @jest-environment jsdom */
import { act } from "react";
import {
  announced,
  control,
  ENGLISH,
  heading,
  open,
  preparePage,
  press,
  show,
  showWhole,
  stateCalled,
} from "./shownPane";
import { LONG_REVIEW } from "./reviews";
import type { StandingSession } from "./states";

preparePage();

const shown = (name: string, ...rest: readonly [] | readonly [typeof ENGLISH]): Promise<StandingSession> =>
  showWhole(stateCalled(name), ...rest);
const groups = () => [...document.querySelectorAll("main section > h2")].map(({ textContent }) => textContent);
const items = () => [...document.querySelectorAll("main section > ul > li")];

test("the way in stands beside Årsanalys", () => {
  const session = show(stateCalled("ready to run"));
  press("Mer");
  press("Granska text");
  expect(session.asked).toContain("review.open");
});

describe("choosing a text", () => {
  test("the selection and Kommentarer are one press away", async () => {
    const session = await shown("choosing a text");
    expect(heading()).toBe("Granska text");
    press("Granska markerade celler");
    press("Granska Kommentarer");
    expect(session.asked).toEqual(['review.read {"kind":"selection"}', 'review.read {"kind":"comments"}']);
  });

  test("what was pasted before is still there to be read", async () => {
    const session = await shown("no text selected");
    press("Granska texten");
    expect(session.asked[0]).toContain("Nämnden redovisar ett överskott");
    expect(announced()).toContain("Ingen text är markerad");
  });

  test("nothing pasted, nothing to read", async () => {
    const session = await shown("choosing a text");
    press("Granska texten");
    expect(session.asked).toEqual([]);
  });
});

describe("a Word document", () => {
  test("is chosen by a button, which the keyboard reaches like any other", async () => {
    const session = await shown("choosing a text");
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const opened = jest.spyOn(HTMLInputElement.prototype, "click").mockImplementation(() => undefined);
    press("Välj fil");
    expect(opened).toHaveBeenCalledTimes(1);
    opened.mockRestore();
    const file = new File(["PK"], "Bokslut.docx");
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    act(() => void input?.dispatchEvent(new Event("change", { bubbles: true })));
    expect(session.asked).toEqual(['review.read {"kind":"document","file":{"name":"Bokslut.docx","size":2}}']);
  });

  test("that can't be read is told in plain words, beside the choice of another", async () => {
    await shown("a file that is no document");
    expect(announced()).toContain("Dokumentet är krypterat med lösenord eller känslighetsetikett");
  });

  test("tells where in the document each claim stands, and offers no replacement", async () => {
    await shown("a document reviewed");
    const text = document.querySelector("main")?.textContent ?? "";
    expect(text).toContain("Under Nämndens resultat");
    expect(text).toContain("Not 1");
    expect(text).toContain("Tabell 2 i dokumentet");
    expect(document.body.textContent).not.toContain("Ersätt");
  });

  test("is given back as a copy with comments", async () => {
    const session = await shown("a document reviewed");
    press("Spara kopia med kommentarer");
    expect(session.asked).toEqual(['review.commentedCopy "sv"']);
  });

  test("without anything to comment offers no copy", async () => {
    await shown("a document that needs no comment");
    expect(document.body.textContent).toContain("Ingen siffra i dokumentet behöver någon kommentar.");
    expect(document.body.textContent).not.toContain("Spara kopia");
  });
});

describe("what a review found", () => {
  test("is told in counts first, then claim by claim, the wrong ones first", async () => {
    await shown("a text reviewed");
    expect([...document.querySelectorAll('[role="status"]')].at(-1)?.textContent).toBe(
      "Granskad text. 6 uppgifter: 2 stämmer inte, 1 kan inte kontrolleras, 3 stämmer."
    );
    expect(groups()).toEqual(["Stämmer inte (2)", "Kan inte kontrolleras (1)", "Stämmer (3)"]);
  });

  test("each claim has its verdict in words, its sentence with the figure marked, its line and the cell", async () => {
    const session = await shown("a text reviewed");
    const [first] = items();
    expect(first?.textContent).toContain("Stämmer inte (riktningen): ska vara underskott");
    expect(first?.querySelector("mark")?.textContent).toBe("4 miljoner kronor");
    expect(first?.textContent).toContain("Rad 1");
    act(() => control("−4\u00A0004 tkr", first).click());
    expect(session.asked).toEqual(['reveal {"sheet":"Avvikelse","address":"B8"}']);
  });

  test("one press replaces", async () => {
    const session = await shown("a text reviewed");
    press("Ersätt ”överskott” med ”underskott”");
    expect(session.asked[0]).toMatch(
      /^review\.replace \{"text":0,"corrections":\[\{"start":\d+,"end":\d+,"text":"underskott"\}\]\}$/
    );
  });

  test("a text in a cell leads there; without written tables the figure is told without a link", async () => {
    const session = await shown("cells reviewed");
    const [first] = items();
    act(() => control("Kommentarer!C5", first).click());
    expect(session.asked).toEqual(['reveal {"sheet":"Kommentarer","address":"C5"}']);
    expect(first?.textContent).toContain("−4\u00A0004 tkr");
    expect(document.querySelector("main")?.textContent).toContain("Tabellerna är inte skrivna än");
  });

  test("a count shows its claims alone, and all of them when pressed again", async () => {
    await shown("a text reviewed");
    press("Kan inte kontrolleras1");
    expect(groups()).toEqual(["Kan inte kontrolleras (1)"]);
    expect(control("Kan inte kontrolleras1").getAttribute("aria-pressed")).toBe("true");
    press("Kan inte kontrolleras1");
    expect(groups()).toHaveLength(3);
  });

  test("remarks tell what several claims say together", async () => {
    await shown("a text reviewed");
    const part = document.querySelector("details");
    if (part === null) throw new Error("There are no remarks.");
    await open(part);
    expect(part.textContent).toContain(
      "Samma siffra skrivs på olika sätt: 64 miljoner kronor och drygt 64 miljoner kronor"
    );
  });

  test("figures that can't all be right stand open beside those that the tables deny, and not among the remarks", async () => {
    await shown("a text that denies itself");
    expect(groups()[0]).toBe("Kan inte alla vara rätt (1)");
    expect(items()[0]?.textContent).toContain(
      "Den sista siffran följer inte av de två första: 776, 1\u00A0280 och 71 procent"
    );
    expect(items()[0]?.closest("details")).toBeNull();
  });

  test("a text without figures is told as such", async () => {
    await shown("a text without figures");
    expect(document.querySelector("main")?.textContent).toContain("Texten har inga siffror");
  });

  test("in English, for who has Excel in English", async () => {
    await shown("a text reviewed", ENGLISH);
    expect(groups()[0]).toBe("Disagree (2)");
  });
});

test("hundreds of claims come a page at a time, and the keyboard goes on to the first new one", async () => {
  await shown("a hundred pages reviewed");
  expect(LONG_REVIEW.claims.length).toBeGreaterThan(200);
  expect(items()).toHaveLength(20);
  press(`Visa 20 till (20 av ${LONG_REVIEW.claims.length} visas)`);
  expect(items()).toHaveLength(40);
  expect(document.activeElement).toBe(items()[20]);
});

test("when the claim that was mended has left the list, the keyboard goes on to the first heading", async () => {
  const session = await shown("a text reviewed");
  control("Ersätt ”överskott” med ”underskott”").focus();
  await act(async () => session.put(stateCalled("cells reviewed")));
  act(() => (document.activeElement as HTMLElement).blur());
  await act(async () => session.put(stateCalled("a text reviewed")));
  expect(document.activeElement?.textContent).toBe("Stämmer inte (2)");
});

test("what was replaced can be taken back, and another text be chosen", async () => {
  const session = await shown("a figure replaced");
  expect(announced()).toBe("Ersatt i Kommentarer!C5: ”knappt 91 miljoner kronor” blev ”drygt 91 miljoner kronor”.");
  for (const name of ["Ångra", "Granska annan text", "Tillbaka"]) press(name);
  expect(session.asked).toEqual(["review.undo", "review.open", "review.leave"]);
});

test("a text that is being read can be stopped", () => {
  const session = show(stateCalled("reviewing"));
  expect(heading()).toBe("Granskning pågår");
  press("Avbryt");
  expect(session.asked).toEqual(["cancel"]);
});
