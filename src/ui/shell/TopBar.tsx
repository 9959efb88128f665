import type { Search } from '#domain/search/createSearch.ts';
import { SearchField } from '../search/SearchField.tsx';
import { Brand } from './Brand.tsx';
import styles from './bars.module.css';
import { PageButtons } from './PageButtons.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { ViewButtons } from './ViewButtons.tsx';

type TopBarProps = {
  readonly search: Search;
  /** Whether the views take a row of their own; then the bar has no gap in its middle for the head. */
  readonly isTwoRows: boolean;
};

/** The bar on top of wide windows. */
export const TopBar = ({ search, isTwoRows }: TopBarProps) => (
  <header className={styles.topBar} data-inset={isTwoRows ? 'top' : undefined}>
    <div className={styles.island}>
      <Brand />
    </div>
    <div className={styles.island} data-grow="">
      <SearchField search={search} placeholder="Search a muscle, tool or question" />
    </div>
    <span className={styles.spacer} />
    <div className={styles.island} data-views="">
      <ViewButtons />
    </div>
    <div className={styles.island}>
      <ThemeButton />
      <PageButtons />
    </div>
  </header>
);
