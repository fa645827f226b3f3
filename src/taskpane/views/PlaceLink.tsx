/** A place in the workbook that a click goes to. */
import { Link } from "@fluentui/react-components";
import type { Place } from "../../model/problem";
import { placeText } from "../placeText";
import { useViewStyles } from "./viewStyles";

interface PlaceLinkProps {
  readonly place: Place;
  readonly reveal: (place: Place) => void;
  /** What the link says; the address where nothing is given. */
  readonly children?: string;
  /** Within running text it is underlined, so that it is not told by its colour alone. */
  readonly inText?: boolean;
}

export function PlaceLink({ place, reveal, children, inText = false }: PlaceLinkProps) {
  const view = useViewStyles();
  return (
    <Link className={view.link} inline={inText} onClick={() => reveal(place)}>
      {children ?? placeText(place)}
    </Link>
  );
}
