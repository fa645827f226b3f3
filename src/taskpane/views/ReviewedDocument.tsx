/** The document that was reviewed: its name, and the comments, in a copy of it or as text. */
import { Button } from "@fluentui/react-components";
import { documentWords } from "../../words/documentWords";
import { commentsAsText, isCommented } from "../../documents/figureComments";
import type { Review } from "../../review";
import { saveFile } from "../saveFile";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { CopyText } from "./CopyText";
import { useViewStyles } from "./viewStyles";

interface ReviewedDocumentProps {
  readonly name: string;
  readonly review: Review;
}

export function ReviewedDocument({ name, review }: ReviewedDocumentProps) {
  const view = useViewStyles();
  const { say, language } = useSpeaker();
  const session = useSession();
  const save = async (): Promise<void> => {
    const copy = await session.review.commentedCopy(language);
    if (copy !== undefined) saveFile(copy);
  };
  const named = <p className={view.quiet}>{say(documentWords.read)(name)}</p>;
  if (!review.claims.some(isCommented)) {
    return (
      <div className={view.stack}>
        {named}
        <p className={view.text}>{say(documentWords.nothingToComment)}</p>
      </div>
    );
  }
  const all = { label: documentWords.copyComments, content: () => ({ text: commentsAsText(review, language) }) };
  return (
    <div className={view.stack}>
      {named}
      <CopyText subject={name} choices={[all]} words={documentWords}>
        <Button appearance="primary" onClick={() => void save()}>
          {say(documentWords.saveCopy)}
        </Button>
      </CopyText>
    </div>
  );
}
