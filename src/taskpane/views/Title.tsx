/** The view's main heading, which takes the keyboard when the view comes. */
import { useViewStyles } from "./viewStyles";

export function Title({ children }: { readonly children: string }) {
  const view = useViewStyles();
  return (
    <h1 className={view.title} tabIndex={-1}>
      {children}
    </h1>
  );
}
