/**
 * Everything of Excel that the add-in uses is in ExcelApi 1.14, the floor of its manifest, or asked for at run time
 * first. Proven from the API-set notes in the typings: every member that src/ names, also in the texts given to
 * `load`, is resolved by the type checker to its declaration.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FLOOR = 14;

/** Members above the floor → the `isSetSupported("ExcelApi", …)` version that stands before their use. */
const GATED: Readonly<Record<string, string>> = {};

/** Members of every object or of none, which the typings give no set for: they have been there from the start. */
const WITHOUT_SET = new Set([
  "RequestContext.workbook",
  "run",
  "load",
  "untrack",
  "toJSON",
  "context",
  "RunOptions.delayForCellEdit",
]);

const ROOT = join(__dirname, "../..");

const PROBE = join(ROOT, "src/excel/probe.ts");
const PROBE_TEXT = `
export function probe(range: Excel.Range, sheets: Excel.WorksheetCollection): void {
  range.load("valuesAsJson,format/font/tintAndShade");
  sheets.load("items/name");
  range.getDependents();
  void Excel.run({ mergeUndoGroup: true }, async () => undefined);
}`;

interface Use {
  readonly member: string;
  readonly file: string;
  /** "1.9"; `undefined` where the typings say none. */
  readonly set: string | undefined;
}

let uses: readonly Use[];

beforeAll(() => {
  uses = usesIn([...sources(join(ROOT, "src")), PROBE]);
}, 120_000);

test("everything used of Excel is in the set that the manifest asks for, or asked for at run time", () => {
  const above = ours().filter(
    ({ member, set }) => !isWithin(set, FLOOR) && GATED[member] === undefined && !WITHOUT_SET.has(member)
  );
  expect(above).toEqual([]);
});

test("nothing is said to be asked for that isn't used", () => {
  expect(Object.keys(GATED).filter((member) => !ours().some((use) => use.member === member))).toEqual([]);
});

test("the check sees what the adapter uses", () => {
  const members = new Set(ours().map(({ member }) => member));
  for (const member of [
    "Range.formulas",
    "Range.numberFormat",
    "Range.hasSpill",
    "NamedItem.formula",
    "Worksheet.name",
    "WorksheetProtection.protected",
    "CellPropertiesFormat.borders",
    "Range.getMergedAreasOrNullObject",
  ]) {
    expect(members).toContain(member);
  }
  expect(members.size).toBeGreaterThan(60);
});

test("the check finds what is above the floor, in code and in the texts of load", () => {
  const found = Object.fromEntries(uses.filter(({ file }) => file === PROBE).map(({ member, set }) => [member, set]));
  expect(found).toMatchObject({
    "Range.valuesAsJson": "1.16",
    "RangeFont.tintAndShade": "1.9",
    "Worksheet.name": "1.1",
    "Range.getDependents": "1.15",
    "RunOptions.mergeUndoGroup": "1.20",
  });
});

function ours(): readonly Use[] {
  return uses.filter(({ file }) => file !== PROBE);
}

function isWithin(set: string | undefined, floor: number): boolean {
  const [major, minor] = (set ?? "").split(".").map(Number);
  return major === 1 && minor !== undefined && minor <= floor;
}

function usesIn(files: readonly string[]): readonly Use[] {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.readFile = (path) => (path === PROBE ? PROBE_TEXT : read(path));
  host.fileExists = (path) => path === PROBE || exists(path);
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const found = new Map<string, Use>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} has not been read.`);
    const note = (symbol: ts.Symbol | undefined, declaration = symbol?.declarations?.[0]): void => {
      const use = declaration === undefined ? undefined : excelUse(declaration, file);
      if (use !== undefined) found.set(`${file} ${use.member}`, use);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const called = checker.getResolvedSignature(node)?.declaration;
        note(undefined, called);
        const isLoad = called !== undefined && excelUse(called, file)?.member === "load";
        if (isLoad) for (const symbol of loadedBy(node, checker)) note(symbol);
      } else if (ts.isPropertyAccessExpression(node)) {
        const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
        if (!isCalled) note(checker.getSymbolAtLocation(node.name));
      } else if (ts.isObjectLiteralExpression(node)) {
        const type = checker.getContextualType(node);
        for (const property of node.properties) {
          if (property.name !== undefined && ts.isIdentifier(property.name))
            note(type?.getProperty(property.name.text));
        }
      } else if (ts.isBindingElement(node)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}

/** What `range.load("values,format/font/color")` names. */
function loadedBy(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const {
    expression,
    arguments: [argument],
  } = call;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const receiver = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
  if (argument === undefined || !ts.isStringLiteralLike(argument))
    throw new Error(`${call.getText()}: what is loaded must stand there as text, so that it can be checked.`);
  return argument.text.split(",").flatMap((path) => {
    const symbols: ts.Symbol[] = [];
    let type = receiver;
    for (const name of path.trim().split("/")) {
      const symbol = type.getProperty(name);
      if (symbol === undefined) throw new Error(`${call.getText()}: there is no ${name}.`);
      symbols.push(symbol);
      const own = checker.getTypeOfSymbol(symbol);
      type = checker.getIndexTypeOfType(own, ts.IndexKind.Number) ?? own;
    }
    return symbols;
  });
}

/** A declaration in the typings' Excel namespace, with the set that its own note or its owner's names. */
function excelUse(declaration: ts.Declaration | ts.JSDocSignature, file: string): Use | undefined {
  if (!declaration.getSourceFile().fileName.includes("@types/office-js")) return undefined;
  const owners: ts.Node[] = [];
  for (let node: ts.Node | undefined = declaration; node !== undefined; node = node.parent) owners.push(node);
  const isExcel = owners.some((node) => ts.isModuleDeclaration(node) && node.name.text === "Excel");
  if (!isExcel) return undefined;
  const owner = owners.find(
    (node, index): node is ts.ClassDeclaration | ts.InterfaceDeclaration =>
      index > 0 && (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node))
  );
  const name = ts.isConstructorDeclaration(declaration)
    ? "constructor"
    : ((declaration as ts.NamedDeclaration).name?.getText() ?? "");
  if (["load", "untrack", "toJSON", "context", "run"].includes(name)) return { member: name, file, set: undefined };
  const member = owner?.name === undefined ? name : `${owner.name.text}.${name}`;
  return { member, file, set: setOf(declaration) ?? (owner === undefined ? undefined : setOf(owner)) };
}

function setOf(node: ts.Node): string | undefined {
  const notes = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join("\n");
  const note = /\[Api set: ([^\]]+)\]/.exec(notes)?.[1];
  return note === undefined ? undefined : (/^ExcelApi (\d+\.\d+)/.exec(note)?.[1] ?? note);
}

/** Files that can know Excel: the adapter's, and those that name Office at all. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        file.includes(join("src", "excel")) || /\b(Excel|Office|OfficeExtension)\./.test(readFileSync(file, "utf8"))
    );
}
