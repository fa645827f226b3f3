/** What office.js looks for in a browser when it is evaluated in plain Node; under jsdom nothing is added. */
export function stubBrowser(realm: Record<PropertyKey, unknown>): void {
  const nothing = (): undefined => undefined;
  const storage = new Map<string, string>();
  const store = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  };
  const element = (): object => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const document = {
    getElementsByTagName: () => [],
    createElement: element,
    addEventListener: nothing,
    cookie: "",
    readyState: "loading",
    body: element(),
    head: element(),
  };
  const stubs: Record<string, unknown> = {
    window: realm,
    self: realm,
    navigator: { userAgent: "Node", language: "sv-SE" },
    location: {
      href: "https://localhost/taskpane.html",
      search: "",
      hash: "",
      host: "localhost",
      protocol: "https:",
      origin: "https://localhost",
      pathname: "/taskpane.html",
    },
    document,
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: store,
    localStorage: store,
  };
  for (const [name, value] of Object.entries(stubs)) {
    if (realm[name] === undefined) Object.defineProperty(realm, name, { value, configurable: true, writable: true });
  }
}
