// If the picture fails the page does not: a picture that asks less takes its place.

import { Component, type ReactNode } from 'react';

interface CanvasBoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A class because React catches errors in no other kind of component. */
export class CanvasBoundary extends Component<CanvasBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
