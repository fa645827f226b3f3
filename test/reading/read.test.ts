/** How texts come: broken by PDFs, abbreviated, with several figures in a sentence and subjects said long before. */
import type { Claim } from "../../src/model/claim";
import { readerOf } from "../../src/reading/read";
import { mended } from "../../src/taskpane/mending";
import { schoolSheets } from "../fixtures/skolnamnd";
import { publishedFacts, runOfSheets } from "./written";

let read: ReturnType<typeof readerOf>;

beforeAll(async () => {
  read = readerOf(await publishedFacts());
});

/** Every figure of a text with its verdict, in words that a test can be read by. */
function verdicts(...lines: readonly string[]): readonly string[] {
  return read(lines.join("\n")).claims.map(
    ({ printed, subject, verdict }) => `${printed.replace(/\s+/g, " ")} · ${subject ?? "?"} · ${verdict.kind}`
  );
}

function only(...lines: readonly string[]): Claim {
  const { claims } = read(lines.join("\n"));
  const [claim] = claims;
  if (claim === undefined || claims.length !== 1) throw new Error(`${claims.length} claims`);
  return claim;
}

const [AMA, IFO, BTS, STAB] = [
  "Arbetsmarknad och ekonomiskt bistånd",
  "Individ- och familjeomsorg",
  "Boende, tillsyn och service",
  "Stab och förvaltningsövergripande kostnader",
];

describe("text out of a PDF", () => {
  test("goes on over line ends, also inside a figure with its unit", () => {
    expect(verdicts("IFO redovisar ett underskott på 91", "miljoner kronor.")).toEqual([
      `91 miljoner kronor · ${IFO} · agrees`,
    ]);
    expect(only("", "IFO redovisar ett", "underskott på 91 mnkr.").line).toBe(3);
  });

  test("has words that are broken by hyphens, with and without a line end", () => {
    expect(verdicts("Boende, tillsyn och ser-", "vice har ett under-", "skott på 51 mil-", "joner kronor.")).toEqual([
      `51 mil- joner kronor · ${BTS} · agrees`,
    ]);
    expect(verdicts("IFO redovisar ett un- derskott på 91 mnkr.")).toEqual([`91 mnkr · ${IFO} · agrees`]);
  });

  test("has page numbers between lines, soft hyphens and hard spaces, which are nothing", () => {
    expect(
      verdicts("IFO redovisar ett under\u00ADskott", "", "17", "", "på drygt\u00A091\u202Fmiljoner kronor.")
    ).toEqual([`drygt 91 miljoner kronor · ${IFO} · agrees`]);
  });

  test("has lines with a label each, which say themselves whom their figures are of", () => {
    expect(
      verdicts("BTS: -51,1 mnkr", "IFO: -91,1 mnkr (prognos i delårsrapporten -77,1 mnkr)", "BTS: +51,1 mnkr")
    ).toEqual([
      `-51,1 mnkr · ${BTS} · agrees`,
      `-91,1 mnkr · ${IFO} · agrees`,
      `-77,1 mnkr · ${IFO} · agrees`,
      `+51,1 mnkr · ${BTS} · disagrees`,
    ]);
  });

  test("has tables, whose figures are no claims", () => {
    expect(
      verdicts("| IFO | 1 822 631 | -91 106 |", "IFO   1 822 631   -91 106   12 000", "Område\tKommunbidrag\t1 822 631")
    ).toEqual([]);
  });
});

describe("a figure", () => {
  test("may be a range, have a sign or be written in words", () => {
    expect(verdicts("IFO:s underskott är 90–95 miljoner kronor.")).toEqual([`90–95 miljoner kronor · ${IFO} · agrees`]);
    expect(verdicts("IFO:s underskott är 92–95 miljoner kronor.")).toEqual([
      `92–95 miljoner kronor · ${IFO} · disagrees`,
    ]);
    expect(
      verdicts(
        "Resultatet för IFO är −91,1 mnkr.",
        "Resultatet för BTS är minus 51 mnkr.",
        "Resultatet för Stab är +73,9 mnkr."
      )
    ).toEqual([`−91,1 mnkr · ${IFO} · agrees`, `minus 51 mnkr · ${BTS} · agrees`, `+73,9 mnkr · ${STAB} · agrees`]);
    expect(verdicts("Resultatet för IFO är +91,1 mnkr.")).toEqual([`+91,1 mnkr · ${IFO} · disagrees`]);
    expect(verdicts("Avskrivningarna uppgick till tjugofyra miljoner kronor.")).toEqual([
      "tjugofyra miljoner kronor · Avskrivningar · agrees",
    ]);
  });

  test("may be said in kr, tkr, mnkr, miljoner or miljarder", () => {
    for (const amount of ["91 106 000 kr", "91 106 tkr", "91,1 mnkr", "91,1 Mkr", "91 miljoner", "91,1 milj. kr"])
      expect(verdicts(`IFO redovisar ett underskott på ${amount}.`)).toEqual([expect.stringMatching(/ · agrees$/)]);
    expect(verdicts("Nämndens kommunbidrag är 4,2 miljarder kronor.")).toEqual([
      "4,2 miljarder kronor · Arbetsmarknads- och socialnämnden · agrees",
    ]);
    expect(read("IFO redovisar ett underskott på 91,1 miljarder kronor.").claims[0]?.verdict).toMatchObject({
      kind: "disagrees",
      flaw: "unit",
    });
  });

  test("in parentheses after another is of some other year, and is not judged", () => {
    expect(verdicts("IFO redovisar ett underskott på 91,1 mnkr (90,4 mnkr).")).toEqual([
      `91,1 mnkr · ${IFO} · agrees`,
      `90,4 mnkr · ${IFO} · uncheckable`,
    ]);
    expect(verdicts("IFO redovisar ett underskott på 91,1 (90,4) mnkr.")).toEqual([
      `91,1 · ${IFO} · agrees`,
      `90,4 · ${IFO} · uncheckable`,
    ]);
  });

  test("that is a year, a date, an age, a paragraph or a case number is no claim", () => {
    expect(
      verdicts("Nämnden beslutade den 24 maj 2024 (§ 118, ASN-2024-1234) att unga 16–20 år ska prioriteras i mål 3.")
    ).toEqual([]);
  });

  test("on the right side that is not the nearest is a remark and no error", () => {
    expect(only("Utfallet för BTS är ett underskott på knappt 52 miljoner kronor.").verdict).toMatchObject({
      kind: "roundedAside",
      wording: "drygt 51 miljoner kronor",
    });
  });
});

describe("whom a figure is about", () => {
  test("may be said by any short name of an area", () => {
    for (const name of ["AMA EBB", "AMA EBB:s verksamhet", "Arbetsmarknad och ekonomiskt bistånd (AMA EBB)"])
      expect(verdicts(`${name} redovisar ett överskott på 64,3 mnkr.`)).toEqual([`64,3 mnkr · ${AMA} · agrees`]);
    expect(verdicts("Individ och familj redovisar ett underskott på 91 mnkr.")).toEqual([`91 mnkr · ${IFO} · agrees`]);
  });

  test("may be several areas in one sentence, each with its figure", () => {
    expect(
      verdicts(
        "IFO redovisar ett underskott på 91 mnkr, BTS ett på 51 mnkr medan AMA EBB och Stab har överskott på 64 respektive 74 mnkr."
      )
    ).toEqual([
      `91 mnkr · ${IFO} · agrees`,
      `51 mnkr · ${BTS} · agrees`,
      `64 · ${AMA} · agrees`,
      `74 mnkr · ${STAB} · agrees`,
    ]);
    expect(verdicts("Underskotten i IFO och BTS blev 51 respektive 91 mnkr.")).toEqual([
      `51 · ${IFO} · disagrees`,
      `91 mnkr · ${BTS} · disagrees`,
    ]);
  });

  test("may have been said in the sentence before or in the heading", () => {
    expect(verdicts("IFO är störst. Underskottet blev 91 mnkr, vilket motsvarar 5 procent av kommunbidraget.")).toEqual(
      expect.arrayContaining([`91 mnkr · ${IFO} · agrees`, `5 procent · ${IFO} · agrees`])
    );
    expect(
      verdicts("Verksamhetsområde Individ och familj", "", "För året redovisas ett underskott på 19 miljoner kronor.")
    ).toEqual([`19 miljoner kronor · ${IFO} · disagrees`]);
  });

  test("under a heading as Ekonomi is the area above it or the committee, and neither is called wrong", () => {
    expect(
      verdicts(
        "Individ och familj",
        "",
        "Ekonomi",
        "",
        "Resultatet är ett underskott på 91,1 mnkr. Kommunbidraget är 1 823 mnkr."
      )
    ).toEqual([`91,1 mnkr · ${IFO} · agrees`, `1 823 mnkr · ${IFO} · agrees`]);
    expect(verdicts("Ekonomi", "", "Resultatet är ett underskott på 4,0 mnkr.")).toEqual([
      "4,0 mnkr · Arbetsmarknads- och socialnämnden · agrees",
    ]);
    expect(verdicts("Ekonomi", "", "Resultatet är ett underskott på 91,1 mnkr.")).toEqual([
      "91,1 mnkr · Arbetsmarknads- och socialnämnden · disagrees",
    ]);
  });

  test("may be the sum of several that are named together", () => {
    expect(verdicts("IFO och BTS har tillsammans ett underskott på drygt 142 miljoner kronor.")).toEqual([
      `drygt 142 miljoner kronor · ${IFO} och ${BTS} · addsUp`,
    ]);
    expect(only("IFO och BTS har tillsammans ett underskott på 124 miljoner kronor.").verdict).toMatchObject({
      kind: "disagrees",
      flaw: "figure",
      wording: "drygt 142 miljoner kronor",
    });
    expect(only("IFO och öppenvården har tillsammans ett underskott på 124 miljoner kronor.").verdict.kind).toBe(
      "uncheckable"
    );
  });

  test("is unknown where the words narrow it to what no table has, and then nothing is called wrong", () => {
    expect(only("Inom IFO redovisar mottagningsenheten ett underskott på 17 miljoner kronor.").verdict).toMatchObject({
      kind: "uncheckable",
      reason: { kind: "narrower" },
    });
    expect(only("Av underskottet inom IFO avser 17 miljoner kronor familjehem.").verdict.kind).toBe("uncheckable");
  });
});

describe("what is wrong", () => {
  test.each([
    [
      "IFO redovisar ett underskott på 61 miljoner kronor.",
      "figure",
      "IFO redovisar ett underskott på drygt 91 miljoner kronor.",
    ],
    [
      "IFO redovisar ett underskott på knappt 91 miljoner kronor.",
      "hedge",
      "IFO redovisar ett underskott på drygt 91 miljoner kronor.",
    ],
    ["IFO redovisar ett överskott på 91,1 mnkr.", "direction", "IFO redovisar ett underskott på 91,1 mnkr."],
    ["IFO är nämndens näst största verksamhetsområde.", "rank", "IFO är nämndens största verksamhetsområde."],
    [
      "IFO:s underskott motsvarar 5 procent av nämndens kommunbidrag.",
      "figure",
      "IFO:s underskott motsvarar drygt 2 procent av nämndens kommunbidrag.",
    ],
  ])("%s", (text, flaw, right) => {
    const { verdict } = only(text);
    if (verdict.kind !== "disagrees") throw new Error(verdict.kind);
    expect([verdict.flaw, mended(text, verdict.corrections).replace(/\u00A0/g, " ")]).toEqual([flaw, right]);
    expect(read(mended(text, verdict.corrections)).claims.map((claim) => claim.verdict.kind)).toEqual(["agrees"]);
  });

  test("may be a word of direction alone, against the figures around it", () => {
    const text = "IFO redovisar ett underskott på 91 mnkr. Överskottet beror främst på fler placeringar.";
    const wrong = read(text).claims.find(({ verdict }) => verdict.kind === "disagrees");
    expect(wrong).toMatchObject({
      printed: "Överskottet",
      amount: undefined,
      subject: IFO,
      verdict: { flaw: "direction", wording: "Underskottet" },
    });
    expect(verdicts("IFO redovisar ett underskott på 91 mnkr. Underskottet beror främst på fler placeringar.")).toEqual(
      [`91 mnkr · ${IFO} · agrees`]
    );
    expect(
      verdicts(
        "Öppenvården gav ett överskott på 3 mnkr medan IFO som helhet har ett underskott på 91 mnkr. Överskottet beror på vakanser."
      ).filter((verdict) => verdict.endsWith("disagrees"))
    ).toEqual([]);
  });
});

describe("a forecast before measures", () => {
  test.each([
    ["Före åtgärder beräknas ett underskott på knappt 5 miljoner kronor.", "agrees"],
    ["Före beslutade åtgärder är underskottet 4,8 mnkr, och åtgärderna beräknas ge 1,7 mnkr.", "agrees agrees"],
    ["Före åtgärder beräknas ett underskott på 9 miljoner kronor.", "disagrees"],
    ["Underskottet beräknas till drygt 3 miljoner kronor.", "agrees"],
  ])("%s", async (text, kinds) => {
    const { facts } = await runOfSheets(schoolSheets("Höstprognos"));
    const { claims } = readerOf(facts)(`# Grundskola\n\n${text}`);
    expect(claims.map(({ verdict }) => verdict.kind).join(" ")).toBe(kinds);
  });

  test("is not called wrong where no measure says what is expected of it", () => {
    expect(verdicts("Före åtgärder beräknas IFO:s underskott till 115 mnkr.")).toEqual([
      `115 mnkr · ${IFO} · uncheckable`,
    ]);
  });
});

describe("a text as a whole", () => {
  test("is remarked on where one figure is said in different ways, parts exceed their whole, shares make no hundred or a minus follows underskott", () => {
    const kinds = (text: string): readonly string[] => read(text).remarks.map(({ kind }) => kind);
    expect(
      kinds("IFO redovisar ett underskott på drygt 91 miljoner kronor. Underskottet i IFO är 91 miljoner kronor.")
    ).toEqual(["saidDifferently"]);
    expect(
      kinds(
        "Av nämndens kommunbidrag går 39 procent till AMA EBB, 43 procent till IFO, 12 procent till BTS och 16 procent till Stab."
      )
    ).toEqual([]);
    expect(kinds("IFO redovisar ett underskott på -91 miljoner kronor.")).toEqual(["minusAfterWord"]);
    expect(
      kinds("Ung i sommar kostade 3,1 mnkr, konsulter 4,2 mnkr och hyror 5,0 mnkr, tillsammans 13,3 mnkr.")
    ).toEqual(["partsMissWhole"]);
    expect(
      kinds("Ung i sommar kostade 3,1 mnkr, konsulter 4,2 mnkr och hyror 5,0 mnkr, tillsammans 12,3 mnkr.")
    ).toEqual([]);
    expect(
      kinds("Av underskottet på 91 mnkr avser 50 mnkr institutioner och 60 mnkr familjehem, varav 45 mnkr jourhem.")
    ).not.toContain("partsMissWhole");
    expect(
      kinds(
        "Nämnden redovisar ett underskott på 4 miljoner kronor, varav 3 miljoner kronor avser konsulter och 5 miljoner kronor jourhem."
      )
    ).toEqual(["partsExceedWhole"]);
    expect(kinds("Underskottet i nämnden kommer främst från IFO (-91 mnkr).")).toEqual([]);
  });
});
