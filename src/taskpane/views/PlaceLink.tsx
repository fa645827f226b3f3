/** A place in the workbook that a click goes to. */
import type { ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import type { Place } from "../../model/problem";
import { placeText } from "../placeText";
import { useSession } from "../sessionContext";
import { useViewStyles } from "./viewStyles";

interface PlaceLinkProps {
  readonly place: Place | undefined;
  /** What the link says; the address where nothing is given. */
  readonly children?: string;
  /** Within running text it is underlined, so that it is not told by its colour alone. */
  readonly inText?: boolean;
  /** What stands there where there is no place to go to. */
  readonly otherwise?: ReactNode;
}

export function PlaceLink({ place, children, inText = false, otherwise }: PlaceLinkProps) {
  const view = useViewStyles();
  const session = useSession();
  if (place === undefined) return otherwise;
  return (
    <Link className={view.link} inline={inText} onClick={() => void session.reveal(place)}>
      {children ?? placeText(place)}
    </Link>
  );
}
