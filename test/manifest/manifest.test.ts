/**
 * @jest-environment jsdom
 *
 * What Microsoft's validation service would say of manifest.xml, as far as it can be known offline, and that the
 * manifest agrees with the files and commands it names.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { actsOn } from "../../src/taskpane/acts/catalogue";
import { associatedActions } from "./associated-actions";
import { CHILDREN_IN_ORDER } from "./element-order";
import published from "./published.json";

const ROOT = join(__dirname, "../..");
const HOST = "https://avvik.example";
const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(SOURCE.replaceAll("@HOST@", HOST), "application/xml");

function all(selector: string): Element[] {
  return [...manifest.querySelectorAll(selector)];
}

function attributes(name: string, selector = "*"): string[] {
  return all(selector).flatMap((element) => element.getAttribute(name) ?? []);
}

/** A resource that an element names, in both languages. */
function textOf(element: Element | null): { readonly sv: string | null; readonly en: string | null } {
  const resource = all("Resources *").find(({ id }) => id === element?.getAttribute("resid"));
  const override = [...(resource?.children ?? [])].find((child) => child.getAttribute("Locale") === "en-US");
  return { sv: resource?.getAttribute("DefaultValue") ?? null, en: override?.getAttribute("Value") ?? null };
}

function fileBehind(url: string): string {
  const path = url.slice(HOST.length + 1);
  const places = [path, `src/${path}`, `src/taskpane/${path}`, `assets/${path}`].map((place) => join(ROOT, place));
  return places.find((place) => existsSync(place)) ?? `no file for ${url}`;
}

/** Width and height as the PNG's own header says. */
function pixelsOf(file: string): readonly [width: number, height: number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("the manifest as a document", () => {
  test("is well-formed", () => {
    expect(manifest.querySelector("parsererror")).toBeNull();
  });

  test("has its elements in the order that the schema wants", () => {
    for (const { nodeName, children } of all("*")) {
      const names = [...children].map((child) => child.nodeName);
      const order = CHILDREN_IN_ORDER[nodeName] ?? ["bt:Image", "Override"];
      const unknown = names.filter((name) => !order.includes(name));
      const places = names.map((name) => order.indexOf(name));
      const inOrder = [...places].sort((a, b) => a - b);
      expect({ nodeName, unknown, places }).toEqual({ nodeName, unknown: [], places: inOrder });
    }
  });

  test("has no placeholder left when the host's address is filled in", () => {
    expect(manifest.documentElement.outerHTML).not.toMatch(/@[A-Z]+@|\bTODO\b|00000000-0000/);
  });

  test("has an id that is a GUID, and a version in four parts of which the first three are the package's", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(manifest.querySelector("Id")?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(manifest.querySelector("OfficeApp > Version")?.textContent).toMatch(
      new RegExp(`^${version.replaceAll(".", "\\.")}\\.\\d+$`)
    );
  });

  test("is what was published under its version: a change needs a new version, since Office caches by it", () => {
    const version = manifest.querySelector("OfficeApp > Version")?.textContent ?? "";
    const hash = createHash("sha256").update(SOURCE).digest("hex");
    expect({ version, hash }).toEqual({ version, hash: (published as Record<string, string>)[version] });
  });

  test("is read by Microsoft's own reader", () => {
    // In a process of its own, since the reader needs modules of a form that jest does not load; its `info` command
    // would send usage data.
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml").then((read) => console.log(JSON.stringify(read)))`;
    const read = JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" }));
    expect(read).toMatchObject({
      displayName: "Avvik",
      defaultLocale: "sv-SE",
      permissions: "ReadWriteDocument",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
    });
  });
});

describe("names and lengths", () => {
  const resources = all("Resources *[id]");
  const used = all("*[resid]").map((element) => element.getAttribute("resid") ?? "");

  test("every resid that is used is a resource, and every resource is used", () => {
    expect([...new Set(used)].sort()).toEqual(resources.map((resource) => resource.getAttribute("id") ?? "").sort());
  });

  test("ids are at most 125 characters, resids at most 32, and none stands twice", () => {
    const controls = attributes("id", "Control, Item, Group");
    expect(new Set(controls).size).toBe(controls.length);
    for (const id of controls) expect(id.length).toBeLessThanOrEqual(125);
    for (const resid of used) expect(resid.length).toBeLessThanOrEqual(32);
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
    ["Urls", 2048],
    ["Images", 2048],
  ])("%s are at most %i characters", (kind, most) => {
    const texts = all("Resources > *")
      .filter((element) => element.nodeName === `bt:${kind}`)
      .flatMap((element) => [...element.querySelectorAll("*")])
      .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "");
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(most);
    }
  });

  test("every text is Swedish with one English version, but for the name Avvik", () => {
    const texts = [
      ...all("Description[DefaultValue]"),
      ...all("Resources *").filter((element) => element.nodeName === "bt:String"),
    ];
    for (const text of texts) {
      const locales = [...text.children].map((child) => child.getAttribute("Locale"));
      expect({ text: text.getAttribute("DefaultValue"), locales }).toEqual({
        text: text.getAttribute("DefaultValue"),
        locales: text.getAttribute("DefaultValue") === "Avvik" ? [] : ["en-US"],
      });
    }
  });
});

describe("addresses and files", () => {
  const urls = [...attributes("DefaultValue"), ...attributes("Url"), ...attributes("ResourcesUrl")].filter((value) =>
    value.includes("://")
  );

  test("every address is https, on the host that the build fills in, and has a file behind it", () => {
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      expect(url.startsWith(`${HOST}/`)).toBe(true);
      expect(fileBehind(url)).not.toMatch(/^no file/);
    }
  });

  test("every icon has the pixel size that it is declared for", () => {
    const declared = all("Resources *")
      .filter((element) => element.nodeName === "bt:Image")
      .map((image) => ({
        url: image.getAttribute("DefaultValue") ?? "",
        size: Number(image.getAttribute("id")?.slice(1)),
      }));
    const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
    const marks = new Set(declared.map(({ url }) => url.replace(/-\d+\.png$/, "")));
    expect(marks.size).toBeGreaterThan(1);
    expect(declared.map(({ size }) => size)).toEqual([...marks].flatMap(() => sizes));
    for (const { url, size } of declared) expect(pixelsOf(fileBehind(url))).toEqual([size, size]);
    for (const image of all("Icon > *")) expect(image.getAttribute("resid")?.slice(1)).toBe(image.getAttribute("size"));
    expect(pixelsOf(fileBehind(manifest.querySelector("IconUrl")?.getAttribute("DefaultValue") ?? ""))).toEqual([
      32, 32,
    ]);
    expect(
      pixelsOf(fileBehind(manifest.querySelector("HighResolutionIconUrl")?.getAttribute("DefaultValue") ?? ""))
    ).toEqual([64, 64]);
  });

  test("each group and button has the sizes 16, 32 and 80, without which Office drops it", () => {
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });
});

describe("commands", () => {
  const functionNames = all("FunctionName").map((element) => element.textContent);
  const shortcuts = JSON.parse(readFileSync(join(ROOT, "assets/shortcuts.json"), "utf8"));
  const english = JSON.parse(readFileSync(join(ROOT, "assets/shortcuts.en-US.json"), "utf8"));

  test("the shared runtime, the functions and the pane are one page", () => {
    const resids = all("Runtime, FunctionFile, Action > SourceLocation").map((element) =>
      element.getAttribute("resid")
    );
    expect(resids.length).toBeGreaterThanOrEqual(3);
    expect(new Set(resids)).toEqual(new Set(["Pane"]));
    expect(all("Resources *[id='Pane']")[0]?.getAttribute("DefaultValue")).toBe(
      manifest.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue")
    );
  });

  test("every function and shortcut, and what the headless runner asks for, is associated by the page's first script, and nothing else is", () => {
    const shortcutActions = shortcuts.actions
      .filter((action: { type: string }) => action.type === "ExecuteFunction")
      .map((action: { id: string }) => action.id);
    const headless = actsOn("headless").map(({ id }) => id);
    expect([...new Set([...functionNames, ...shortcutActions, ...headless])].sort()).toEqual(
      [...associatedActions()].sort()
    );
  });

  test("the ribbon's buttons are the acts that the catalogue offers there, called the same in both languages", () => {
    const buttons = all("Control, Item").filter((control) => control.querySelector(":scope > Action > FunctionName"));
    const named = buttons.map((control) => ({
      id: control.querySelector("FunctionName")?.textContent,
      label: textOf(control.querySelector("Label")),
      title: textOf(control.querySelector("Supertip > Title")),
    }));
    expect(named).toEqual(actsOn("ribbon").map(({ id, name }) => ({ id, label: name, title: name })));
  });

  test("more than three buttons that do something are gathered in a menu, and no menu is in a menu", () => {
    const atOnce = all("Group > Control").filter((control) => control.querySelector(":scope > Action > FunctionName"));
    expect(atOnce.length).toBeLessThanOrEqual(3);
    for (const menu of all("Control").filter((control) => control.querySelector(":scope > Items") !== null)) {
      expect(menu.getAttribute("xsi:type")).toBe("Menu");
      expect(menu.querySelectorAll(":scope > Items > Item").length).toBeGreaterThanOrEqual(2);
      expect(menu.querySelector("Items Items")).toBeNull();
    }
  });

  test("the shortcuts are the acts that the catalogue offers by keys, called the same in both languages", () => {
    const named = shortcuts.actions.map(({ id, name }: { id: string; name: string }) => {
      const key = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? "";
      return { id, name: { sv: shortcuts.resources.default[key]?.value, en: english[key]?.value } };
    });
    expect(named).toEqual(actsOn("shortcut").map(({ id, name }) => ({ id, name })));
  });

  test("every shortcut has an action, a name and keys in both languages, with modifiers that Excel takes", () => {
    const actions = shortcuts.actions.map((action: { id: string }) => action.id);
    const named = JSON.stringify(shortcuts.actions) + JSON.stringify(shortcuts.shortcuts);
    const keys = [...named.matchAll(/\$\{resource\.(\w+)\}/g)].map((match) => match[1]);
    expect(shortcuts.shortcuts.map((shortcut: { action: string }) => shortcut.action).sort()).toEqual(
      [...actions].sort()
    );
    expect(Object.keys(shortcuts.resources.default).sort()).toEqual([...new Set(keys)].sort());
    expect(Object.keys(english).sort()).toEqual([...new Set(keys)].sort());
    for (const resources of [shortcuts.resources.default, english]) {
      for (const key of keys.filter((name) => name?.endsWith("_key"))) {
        expect(resources[key ?? ""].value).toMatch(/^(Ctrl\+)?(Alt\+)?(Shift\+)?[A-Z0-9]$/);
        expect(resources[key ?? ""].value).toMatch(/Ctrl|Alt/);
      }
    }
  });
});
