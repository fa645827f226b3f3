/** How a file is understood: whose it is, of which year, and how it is written. */
import type { ReadFile } from "../../files/readFile";
import { encodings, fileHeadings, fileWords, separatorName } from "../../words/files/fileWords";
import { useSpeaker, type Speaker } from "../speech";
import { FactList, type Fact } from "./FactList";
import { useViewStyles } from "./viewStyles";

export function FileFacts({ file }: { readonly file: ReadFile }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <section>
      <h2 className={view.heading}>{say(fileHeadings.facts)}</h2>
      <FactList facts={factsOf(file, say)} />
    </section>
  );
}

function factsOf(file: ReadFile, say: Speaker["say"]): readonly Fact[] {
  const encoding: Fact = [say(fileWords.encoding), encodings[file.encoding]];
  if (file.kind === "table") return [encoding, [say(fileWords.separator), say(separatorName(file.separator))]];
  const { company, organisationNumber, type, program, years } = file.sie;
  const year = years.get(0);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say(fileWords.company), [company, organisationNumber].filter((part) => part !== undefined).join(", ")],
    [say(fileWords.year), year === undefined ? undefined : `${year.first}–${year.last}`],
    [say(fileWords.type), type === undefined ? undefined : `SIE ${type}`],
    [say(fileWords.program), program],
    encoding,
  ];
  return facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value] as const]));
}
