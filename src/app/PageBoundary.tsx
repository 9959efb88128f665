import { Component, type ReactNode } from 'react';

/** The last net: where the page itself breaks, it says so and offers a way on instead of a blank window. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { detail: string | null }> {
  override state: { detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { detail: string } {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    return (
      <main className="first-words" role="alert">
        <h1>Dorsum has stopped</h1>
        <p>Something in the page broke. Loading it again usually helps; the address still holds your view.</p>
        <p>
          <a href={window.location.href} onClick={() => window.location.reload()}>
            Load the page again
          </a>{' '}
          or <a href={window.location.pathname}>start with the whole back</a>.
        </p>
        <p>What the page said: {detail}</p>
      </main>
    );
  }
}
