import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { type ReactNode, useRef } from 'react';
import type { Search } from '#domain/search/createSearch.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { Help } from './help/Help.tsx';
import { StoreContext } from './StoreContext.ts';
import { DesktopDetails, DesktopList } from './shell/DesktopPanels.tsx';
import { HandheldLayout } from './shell/HandheldLayout.tsx';
import type { Insets } from './shell/insets.ts';
import styles from './shell/layout.module.css';
import { PhoneTopBar } from './shell/PhoneTopBar.tsx';
import { SkipLinks } from './shell/SkipLinks.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { useInsets } from './shell/useInsets.ts';
import { useLayoutKind } from './shell/useLayoutKind.ts';
import { useThemeAttribute } from './shell/useThemeAttribute.ts';
import { StageWords } from './status/StageWords.tsx';

export type LayoutProps = {
  readonly store: DorsumStore;
  readonly search: Search;
  /** The picture; it fills the window behind the panels and stays mounted whatever the layout. */
  readonly stage: ReactNode;
  /** Told how many CSS px of each edge panels cover, now and whenever that changes. */
  readonly onInsets: (insets: Insets) => void;
  /** Loads the model anew; by default the store is asked to. */
  readonly onRetry?: () => void;
};

/** The whole page: the stage, and around it bars, list, details and words, arranged for the window. */
const Layout = ({ store, search, stage, onInsets, onRetry }: LayoutProps) => {
  const root = useRef<HTMLDivElement>(null);
  const kind = useLayoutKind();
  const isHandheld = kind === 'phone' || kind === 'low';
  useInsets(root, onInsets);
  useThemeAttribute(store);
  return (
    <StoreContext value={store}>
      <div ref={root} className={styles.layout} data-layout={kind}>
        <SkipLinks hasList={!isHandheld} />
        {isHandheld ? <PhoneTopBar search={search} /> : <TopBar search={search} isTwoRows={kind === 'medium'} />}
        {!isHandheld && <DesktopList isRoomy={kind === 'wide'} />}
        <main className={styles.stage} id="stage" tabIndex={-1}>
          {stage}
          <StageWords onRetry={onRetry} />
        </main>
        {isHandheld ? <HandheldLayout isLow={kind === 'low'} /> : <DesktopDetails />}
        <Help />
      </div>
    </StoreContext>
  );
};

export default Layout;
