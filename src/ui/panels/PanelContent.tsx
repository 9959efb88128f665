import { Suspense, useEffect } from 'react';
import type { Mode, Panel } from '#store/state.ts';
import { Preloaded } from '../parts/Preloaded.tsx';
import { preloadable } from '../parts/preloadable.ts';
import { IntroPanel } from './IntroPanel.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import { panelName } from './panelName.ts';

export type PanelContentProps = { readonly panel: Panel | null; readonly mode: Mode };

// The panels and their texts are fetched as soon as the page itself stands.
const OpenPanel = preloadable(() => import('./OpenPanel.tsx'));

/** What the detail panel holds: the words of welcome, or the open panel. */
export const PanelContent = (props: PanelContentProps) => {
  useEffect(OpenPanel.preload, []);
  if (props.panel === null && props.mode === 'explore') return <IntroPanel />;
  return (
    <Suspense fallback={<PanelTitle title={panelName(props.panel, props.mode)} />}>
      <Preloaded of={OpenPanel} props={props} />
    </Suspense>
  );
};
