/**
 * Catches what a view throws while it is drawn, so that a fault of ours never leaves a blank pane. React knows
 * this only as a class.
 */
import { Component, type ReactNode } from "react";

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is shown instead. */
  readonly instead: (error: unknown) => ReactNode;
}

interface Caught {
  readonly error: unknown;
}

export class Boundary extends Component<BoundaryProps, { readonly caught: Caught | undefined }> {
  override readonly state = { caught: undefined as Caught | undefined };

  static getDerivedStateFromError(error: unknown): { readonly caught: Caught } {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === undefined ? this.props.children : this.props.instead(caught.error);
  }
}
