/** A ledger that is cut by committee is conserved: every row and öre of it is one committee's, or nobody's. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { cutTo, splitOf } from "./cut";
import { openLedgerFile } from "./ledgerFile";
import { sumsOf } from "./ledgerSums";
import { cutText, parseCut } from "./owners";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "avvik-delar-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code = fc.constantFrom("0", "04", "041", "0412", "05", "5", "9'", "%", "_4", "");
const row = fc.record({ code, ore: fc.integer({ min: -1e6, max: 1e6 }) });

test("random ledgers and prefixes: the parts and what is nobody's are the whole, by the longest prefix", async () => {
  const owned = fc.uniqueArray(
    fc.record({ prefix: code.filter((one) => one !== ""), owner: fc.integer({ min: 0, max: 2 }) }),
    { selector: ({ prefix }) => prefix, maxLength: 6 }
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), owned, async (rows, prefixes) => {
      const lines = rows.map(({ code, ore }) => `202401;5011;${code};510;${(ore / 100).toFixed(2).replace(".", ",")}`);
      const path = join(folder, "bok.csv");
      writeFileSync(path, ["Period;Konto;Ansvar;Verksamhet;Belopp", ...lines].join("\n"));
      const ownerOf = (text: string) =>
        [...prefixes].sort((a, b) => b.prefix.length - a.prefix.length).find(({ prefix }) => text.startsWith(prefix))
          ?.owner;
      const sum = (some: readonly { readonly ore: number }[]) => some.reduce((total, { ore }) => total + ore, 0);
      const ledger = await openLedgerFile("outcome", path);
      const { whole, shares, unassigned } = await splitOf(ledger, "kr", prefixes, 3);
      ledger.database.close();
      expect([whole.rows, whole.ore]).toEqual([rows.length, sum(rows)]);
      for (const owner of [0, 1, 2]) {
        const own = rows.filter(({ code }) => ownerOf(code) === owner);
        expect([shares[owner]?.rows, shares[owner]?.ore]).toEqual([own.length, sum(own)]);
        const of = (is: boolean) => prefixes.filter((one) => (one.owner === owner) === is).map(({ prefix }) => prefix);
        const cut = parseCut(cutText(of(true), of(false)));
        if (cut.length === 0) continue;
        const part = cutTo(await openLedgerFile("outcome", path), cut);
        const sums = own.length === 0 ? [] : (await sumsOf(part, "kr")).sums;
        part.database.close();
        expect(sum(sums.map(({ cell }) => ({ ore: Math.round(Number(cell) * 100) })))).toBe(sum(own));
      }
      const nobodys = rows.filter(({ code }) => ownerOf(code) === undefined);
      expect(sum(unassigned)).toBe(sum(nobodys));
    }),
    { numRuns: 25 }
  );
}, 120_000);
