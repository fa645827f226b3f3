/**
 * Files that something has happened to: bytes and lines lost, doubled, moved, changed, cut off. None makes the reader
 * fail, and none loses anything in silence: either something is told, or every line with an amount is accounted for and
 * the rows come to what the lines say. `SIE_MUTATIONS=20000` tries as many; without it a few hundred.
 */
import { takenFrom, toldOf } from "./read";
import { readFile } from "../../src/files/readFile";
import { bytesOf, sumIn } from "./read";
import { randomFrom, townFile } from "./town";

const MANY = Number(process.env.SIE_MUTATIONS ?? 400);

type Random = (below: number) => number;

const MUTATIONS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  // Cut off, at the end or at the beginning.
  (bytes, random) => bytes.slice(0, random(bytes.length)),
  (bytes, random) => bytes.slice(random(bytes.length)),
  // A byte changed, lost, put in.
  (bytes, random) => spliced(bytes, random(bytes.length), 1, [random(256)]),
  (bytes, random) => spliced(bytes, random(bytes.length), 1, []),
  (bytes, random) => spliced(bytes, random(bytes.length), 0, [random(256)]),
  // A sign that means something put in, or in place of another.
  (bytes, random) => spliced(bytes, random(bytes.length), random(2), [signOf(random)]),
  // A piece lost, doubled, or moved.
  (bytes, random) => spliced(bytes, random(bytes.length), random(200), []),
  (bytes, random) => {
    const from = random(bytes.length);
    return spliced(bytes, random(bytes.length), 0, [...bytes.slice(from, from + random(200))]);
  },
  // A line lost, doubled, or swapped with another.
  (bytes, random) => inLines(bytes, (lines) => lines.filter((_, at) => at !== random(1) + pickOf(lines, random))),
  (bytes, random) =>
    inLines(bytes, (lines) => lines.toSpliced(pickOf(lines, random), 0, lines[pickOf(lines, random)] ?? "")),
  (bytes, random) =>
    inLines(bytes, (lines) => {
      const [a, b] = [pickOf(lines, random), pickOf(lines, random)];
      return lines.with(a, lines[b] ?? "").with(b, lines[a] ?? "");
    }),
  // Read as something else and saved so.
  (bytes) => new TextEncoder().encode(new TextDecoder("latin1").decode(bytes)),
];

function signOf(random: Random): number {
  return '"\\{}#\t\r\n -.,0\u0000'.charCodeAt(random(13));
}

function pickOf(lines: readonly string[], random: Random): number {
  return random(lines.length);
}

function spliced(bytes: Uint8Array, at: number, remove: number, put: readonly number[]): Uint8Array {
  return Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + remove)]);
}

function inLines(bytes: Uint8Array, change: (lines: string[]) => readonly string[]): Uint8Array {
  const text = new TextDecoder("latin1").decode(bytes);
  return Uint8Array.from(change(text.split("\n")).join("\n"), (sign) => sign.charCodeAt(0));
}

/** A reader of another make: the amounts of the lines as they stand, accounts of assets and debts apart. */
function statedIn(bytes: Uint8Array, label: "TRANS" | "PSALDO" | "PBUDGET" | "RES"): number {
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join("");
  const line =
    label === "TRANS"
      ? /^\s*#TRANS\s+(\S+)\s+\{[^}]*\}\s*(\S+)/gim
      : label === "RES"
        ? /^\s*#RES\s+0\s+(\S+)()\s+(\S+)/gim
        : new RegExp(`^\\s*#${label}\\s+0\\s+\\d{6}\\s+(\\S+)\\s+\\{\\s*\\}\\s*(\\S+)`, "gim");
  return [...text.matchAll(line)]
    .filter(([, account = ""]) => !/^[12]/.test(account.replace(/"/g, "")))
    .reduce((sum, match) => sum + Math.round(Number(match.at(-1)?.replace(/"/g, "").replace(",", ".")) * 100), 0);
}

test(`${MANY} files that something has happened to`, () => {
  const lost: number[] = [];
  const outcomes = { refused: 0, asked: 0, noted: 0, unchanged: 0 };
  for (let seed = 0; seed < MANY; seed++) {
    const random = randomFrom(seed * 7919 + 1);
    const type = ([4, 4, 3, 2, 1] as const)[random(5)] ?? 4;
    const town = townFile({ seed, type, vouchers: 1 + random(12), withResults: random(3) > 0 });
    let bytes = bytesOf(town.text, random(3) === 0 ? "windows1252" : "cp437");
    for (let times = 0; times <= random(2); times++)
      bytes = MUTATIONS[random(MUTATIONS.length)]?.(bytes, random) ?? bytes;
    const file = readFile({ name: "kommun.se", bytes });
    const taken = file.kind === "sie" ? takenFrom(file, { responsibility: "1", activity: "20" }) : takenFrom(file);
    const told = toldOf(taken);
    if (told.some((it) => it.startsWith("blocking"))) outcomes.refused++;
    else if (told.some((it) => it.startsWith("preliminary"))) outcomes.asked++;
    else {
      if (told.length > 0) outcomes.noted++;
      else outcomes.unchanged++;
      const basis = file.kind === "sie" ? file.proposed.basis : undefined;
      const label = basis === "vouchers" ? "TRANS" : basis === "months" ? "PSALDO" : "RES";
      // Where the line of an account's own amount is gone, its parts still come to what it was.
      const rightOutcomes = [statedIn(bytes, label), town.outcome];
      const rightBudgets = [statedIn(bytes, "PBUDGET"), town.budget];
      const isLost =
        (basis !== undefined && !told.join().includes("leftOut") && !rightOutcomes.includes(sumIn(taken, "outcome"))) ||
        !rightBudgets.includes(sumIn(taken, "budget"));
      if (isLost) lost.push(seed);
    }
  }
  if (MANY > 1000) console.log(outcomes);
  expect(lost).toEqual([]);
  expect(outcomes.refused + outcomes.asked + outcomes.noted + outcomes.unchanged).toBe(MANY);
});
