/**
 * What the documents say of the code is so: paths and links lead somewhere, rooms are those of the rule, words are
 * found.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`);

const PAGES = ["README.md", "CONTRIBUTING.md", ...filesIn("docs").filter((name) => name.endsWith(".md"))];
const FILES = [...filesIn("src"), ...filesIn("test")];

/** "src/words/problems.ts", "test/words/problems": what stands in code marks, with any command around it. */
function pathsIn(text: string): readonly string[] {
  const marked = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return marked.flatMap((code) => code.match(/(?<![\w/.])(?:src|test)\/[\w./-]*\w/g) ?? []);
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = ""]) => to).filter((to) => !/^[a-z]+:/.test(to));
}

test.each(PAGES)("every link in %s leads to something", (page) => {
  expect(linksIn(read(page)).filter((to) => !existsSync(join(ROOT, dirname(page), to)))).toEqual([]);
});

test.each(PAGES)("every path that %s names is the beginning of a file's", (page) => {
  expect(pathsIn(read(page)).filter((path) => !FILES.some((file) => file.startsWith(path)))).toEqual([]);
});

test("the rooms stand in README and CONTRIBUTING in the order that lint holds", () => {
  const rooms = /const ROOMS = \[([^\]]+)\]/.exec(read(".dependency-cruiser.cjs"))?.[1]?.match(/\w+/g);
  const map = [...read("README.md").matchAll(/^\| \[src\/(\w+)\]/gm)].map(([, room]) => room);
  const list = /rooms before it: ([^.]+)\./.exec(read("CONTRIBUTING.md"))?.[1]?.match(/\w+/g);
  expect(rooms).toHaveLength(20);
  expect(map).toEqual(rooms);
  expect(list).toEqual(rooms);
});

describe("the glossary", () => {
  const source = FILES.filter((name) => /^src\/.*\.tsx?$/.test(name))
    .map(read)
    .join("\n");
  const words = read("docs/glossary.md")
    .split("\n")
    .filter((line) => /^\| (?!Swedish)/.test(line))
    .flatMap((line) => line.split("|")[2]?.split(/[,:]/) ?? [])
    .map((word) => word.replaceAll("`", "").trim())
    .filter((word) => word !== "");

  test.each(words)("has the word %s as the code has it", (word) => {
    expect(source).toMatch(new RegExp(`(?:\\b|_)${word}|[a-z]${word.charAt(0).toUpperCase()}${word.slice(1)}`));
  });
});
