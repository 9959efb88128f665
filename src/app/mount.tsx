import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { applyTheme } from './applyTheme.ts';
import { createPage } from './createPage.ts';
import { PageBoundary } from './PageBoundary.tsx';

/** Makes the page, offers its API and draws it into an element. */
export const mount = (element: HTMLElement): void => {
  const page = createPage();
  Object.defineProperty(window, 'dorsum', { value: page.pageApi.api, configurable: true });
  // Before the first paint, so that a chosen theme does not flash the other one.
  applyTheme(page.store);
  createRoot(element).render(
    <StrictMode>
      <PageBoundary>
        <App page={page} />
      </PageBoundary>
    </StrictMode>,
  );
};
