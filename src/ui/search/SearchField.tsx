import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Search } from '#domain/search/createSearch.ts';
import type { SearchHit } from '#domain/search/entry.ts';
import { openTarget } from '#store/openTarget.ts';
import { Icon } from '../icons/Icon.tsx';
import { PANEL_TITLE_ID } from '../panels/panelTitleId.ts';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { moveInHits } from './moveInHits.ts';
import { SearchHits } from './SearchHits.tsx';
import styles from './search.module.css';

type SearchFieldProps = { readonly search: Search; readonly placeholder: string };

/**
 * The search field with its answers below: a combobox by the WAI-ARIA practice. Arrow keys move among the answers,
 * Enter opens one (the first, if none was moved to), Escape empties the field and then leaves it.
 */
export const SearchField = ({ search, placeholder }: SearchFieldProps) => {
  const store = useDorsumStore();
  const request = useDorsum((s) => s.searchRequest);
  const seenRequest = useRef(request);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isAsking = isOpen && query.trim() !== '';
  const hits = isAsking ? search(query, 8) : [];
  const optionId = (index: number): string => `${listId}-${index}`;

  useEffect(() => {
    if (request === seenRequest.current) return;
    seenRequest.current = request;
    input.current?.focus();
    input.current?.select();
  }, [request]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const open = (hit: SearchHit): void => {
    openTarget(store, hit.target);
    setQuery('');
    close();
    input.current?.blur();
    // The answer is read next, so the focus goes to its heading once that stands.
    requestAnimationFrame(() => document.getElementById(PANEL_TITLE_ID)?.focus({ preventScroll: true }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = moveInHits(active, hits.length, event.key);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter') {
      const hit = hits[Math.max(active, 0)];
      if (hit) open(hit);
    } else if (event.key === 'Escape') {
      if (query === '') input.current?.blur();
      setQuery('');
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className={styles.search}>
      <Icon name="search" size={18} />
      <input
        ref={input}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Search a muscle, tool or question"
        aria-expanded={isAsking}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
      <SearchHits
        id={listId}
        isOpen={isAsking}
        query={query}
        hits={hits}
        active={active}
        optionId={optionId}
        onOpen={open}
      />
    </search>
  );
};
