/** The few text and spacing styles that all views share. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useViewStyles = makeStyles({
  /** The first line is kept clear of Excel's own menu in the pane's corner. */
  title: { ...typographyStyles.subtitle1, margin: 0, paddingRight: "40px", "&:focus": { outlineStyle: "none" } },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  /** Of a list that comes a page at a time. */
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:focus": { outlineStyle: "none" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  withIcon: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  /** Links that act are buttons to the browser, which contrast themes would show as plain text. */
  link: {
    ...typographyStyles.body1,
    display: "inline-block",
    minHeight: "24px",
    textAlign: "start",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
