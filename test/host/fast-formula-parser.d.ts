declare module "fast-formula-parser/ssf/ssf" {
  const SSF: { format(numberFormat: string, value: number | string | boolean): string };
  export default SSF;
}

declare module "fast-formula-parser" {
  interface Place {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface Area {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  class FormulaError extends Error {
    constructor(error: string);
    get error(): string;
  }
  class FormulaParser {
    static readonly FormulaError: typeof FormulaError;
    constructor(config: {
      readonly functions?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
      readonly onCell: (place: Place) => unknown;
      readonly onRange: (area: Area) => unknown;
      readonly onVariable?: (name: string) => unknown;
    });
    parse(formula: string, place: Place): unknown;
    supportedFunctions(): readonly string[];
  }
  export default FormulaParser;
}
