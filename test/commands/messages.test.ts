/**
 * @jest-environment jsdom
 *
 * The built page where the pane cannot come: it says why instead of staying empty.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtAddin } from "../build/built";
import { evaluate, scriptsOf } from "../build/chunks";

let dist: string;
let page: string;

beforeAll(async () => {
  dist = await builtAddin();
  page = readFileSync(join(dist, "taskpane.html"), "utf8");
}, 300_000);

/** Opens the page with this as office.js's `Office`, where no further script can be fetched. */
async function openPage(office: object | undefined): Promise<void> {
  document.body.innerHTML = new DOMParser().parseFromString(page, "text/html").body.innerHTML;
  document.head.appendChild = ((script: HTMLScriptElement) => {
    setTimeout(() => script.onerror?.(new Event("error")), 0);
    return script;
  }) as typeof document.head.appendChild;
  if (office === undefined) Reflect.deleteProperty(globalThis, "Office");
  else Object.assign(globalThis, { Office: office });
  for (const script of scriptsOf(page)) evaluate(dist, script, []);
  await new Promise((later) => setTimeout(later, 50));
}

/** Ids of the messages that are seen. */
function messages(): readonly string[] {
  return [...document.querySelectorAll("main.message:not([hidden])")].map(({ id }) => id);
}

type Press = (event: { readonly completed: () => void }) => Promise<unknown>;

function officeIn(host: string | null, actions = new Map<string, Press>()): object {
  return {
    HostType: { Excel: "Excel" },
    actions: { associate: (name: string, press: Press) => actions.set(name, press) },
    addin: { showAsTaskpane: () => Promise.resolve() },
    context: { requirements: { isSetSupported: () => true } },
    onReady: () => (host === "Excel" ? new Promise(() => undefined) : Promise.resolve({ host, platform: null })),
  };
}

test("office.js did not load", async () => {
  await openPage(undefined);
  expect(messages()).toEqual(["office-missing"]);
});

test("the page stands in a browser instead of Excel", async () => {
  await openPage(officeIn(null));
  expect(messages()).toEqual(["not-excel"]);
});

test("a press whose scripts cannot be fetched says so, lets go of the button, and is not swallowed", async () => {
  const actions = new Map<string, Press>();
  await openPage(officeIn("Excel", actions));
  expect(messages()).toEqual([]);
  const completed = jest.fn();
  await expect(actions.get("arsanalys")?.({ completed })).rejects.toThrow(/Loading chunk/);
  expect(completed).toHaveBeenCalledTimes(1);
  expect(messages()).toEqual(["part-missing"]);
});
