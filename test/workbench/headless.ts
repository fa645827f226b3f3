/**
 * Avvik without Excel: `npm run headless -- --in IN.xlsx --do arsanalys [--out OUT.xlsx] [--json OUT.json]
 * [--only REPORT,… | --skip REPORT,…] [--map MAPPING.json] [--map-out MAPPING.json]`, `--do granska --text FILE
 * [--json OUT.json]` (where FILE is a .docx, `--out COMMENTED.docx` is its copy with comments), or
 * `--do hamta --sie FILE --out OUT.xlsx`.
 * With `--utfall FILES` and `--budget FILES` the ledgers stand outside the workbook. `--batch LIST.csv --out FOLDER`
 * does it for many committees, each in a process of its own. Ends with 0 when the tables were written or the text was
 * read, 1 when they could not be (and says why), 2 when it was asked wrongly.
 */
import { runHeadless } from "./headlessRun";

// npm runs its scripts in the project's folder, and says here where the user stands.
runHeadless(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
