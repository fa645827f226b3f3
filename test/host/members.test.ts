/** The table of members in README.md is what the host answers. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { membersTable } from "./members";
import { installOffice } from "./office";
import { vocabularyOf } from "./vocabulary";

const PAGE = join(__dirname, "README.md");
const START = "<!-- members: written by test/host/members.test.ts -->\n";

test("README.md names every member that the host answers (write it anew with DOCS=write npx jest test/host/members)", () => {
  installOffice();
  const [head = ""] = readFileSync(PAGE, "utf8").split(START);
  const page = `${head}${START}\n${membersTable(vocabularyOf(globalThis))}\n`;
  if (process.env["DOCS"] === "write") writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});
