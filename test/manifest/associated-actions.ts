/** The names that src/commands/index.ts ties to functions, seen the moment that the script has run. */

export function associatedActions(): readonly string[] {
  const names: string[] = [];
  const never = new Promise<never>(() => undefined);
  const Office = { actions: { associate: (name: string) => names.push(name) }, onReady: () => never };
  Object.assign(globalThis, { Office });
  jest.isolateModules(() => {
    jest.requireActual("../../src/commands/index");
  });
  Reflect.deleteProperty(globalThis, "Office");
  return names;
}
