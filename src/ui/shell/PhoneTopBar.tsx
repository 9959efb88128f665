import { lazy, Suspense, useState } from 'react';
import type { Search } from '#domain/search/createSearch.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { Brand } from './Brand.tsx';
import styles from './bars.module.css';

const MoreDialog = lazy(() => import('./MoreDialog.tsx'));

/** The bar on top of phones: the search, and everything else behind one button. */
export const PhoneTopBar = ({ search }: { readonly search: Search }) => {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  return (
    <header className={styles.topBar} data-inset="top">
      <div className={styles.brandOnPhone}>
        <Brand />
      </div>
      <div className={styles.island} data-grow="">
        <SearchField search={search} placeholder="Search" />
      </div>
      <div className={styles.island}>
        <IconButton
          icon="more"
          label="More"
          hintSide="left"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => {
            setOpened(true);
            setOpen(true);
          }}
        />
      </div>
      {wasOpened && (
        <Suspense fallback={null}>
          <MoreDialog isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </header>
  );
};
