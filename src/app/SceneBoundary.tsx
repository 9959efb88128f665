import { Component, type ErrorInfo, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  /** Told once with the error's words when the stage stops. */
  readonly onFailure: (detail: string) => void;
};

/** Catches what breaks inside the 3D stage, so that lists, panels and texts go on; the page says it in words. */
export class SceneBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    this.props.onFailure(error instanceof Error ? error.message : String(error));
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
