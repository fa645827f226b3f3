/**
 * `Office.context.document` for the host script alone, which comes without it: the settings of the add-in, which
 * are those of `workbook.settings`, and for the rest of the old Common API a refusal by name.
 */
import type { MemoryWorkbook } from "./cells/book";
import type { Json } from "./wire/json";

interface Outcome {
  readonly status: "succeeded";
  readonly value?: unknown;
}

type Done = (outcome: Outcome) => void;

/** `book` gives the workbook that is open. */
export function documentOf(book: () => MemoryWorkbook): object {
  const had: Readonly<Record<string, unknown>> = { settings: settingsOf(book) };
  return new Proxy(had, {
    get: (_target, name) => {
      if (typeof name === "symbol" || name in had) return had[String(name)];
      throw new Error(`The in-memory host has no Office.context.document.${name}.`);
    },
  });
}

/** What is set is in the workbook after `saveAsync`, as in Office. */
function settingsOf(book: () => MemoryWorkbook): object {
  const changed = new Map<string, Json | undefined>();
  const finish = (done?: Done): Promise<Outcome> => {
    const outcome: Outcome = { status: "succeeded", value: undefined };
    done?.(outcome);
    return Promise.resolve(outcome);
  };
  return {
    get: (name: string) => (changed.has(name) ? changed.get(name) : book().settings.get(name)) ?? null,
    set: (name: string, value: Json) => void changed.set(name, value),
    remove: (name: string) => void changed.set(name, undefined),
    saveAsync: (done?: Done) => {
      for (const [name, value] of changed) {
        if (value === undefined) book().settings.delete(name);
        else book().settings.set(name, value);
      }
      changed.clear();
      return finish(done);
    },
    refreshAsync: (done?: Done) => {
      changed.clear();
      return finish(done);
    },
  };
}
