import type { SearchHit, SearchKind } from '#domain/search/entry.ts';
import type { IconName } from '../icons/glyphs.tsx';
import { Icon } from '../icons/Icon.tsx';
import styles from './search.module.css';

/** What a name alone does not tell; the other kinds say it in their second line. */
const KIND_WORDS: Partial<Readonly<Record<SearchKind, string>>> = {
  group: 'Muscle group',
  muscle: 'Muscle',
  bone: 'Bone',
};

/** The second line: the other name it was found by, and what tells it from its neighbours unless the title does. */
const secondLine = ({ title, detail, foundAs }: SearchHit): string =>
  [foundAs === null ? null : `“${foundAs}”`, detail === title ? null : detail]
    .filter((part) => part !== null)
    .join(' · ');

const iconOf = (hit: SearchHit): IconName | null => {
  if (hit.icon !== null) return hit.icon;
  if (hit.kind === 'question') return 'question';
  if (hit.kind === 'safety') return 'shield';
  if (hit.kind === 'page') return 'info';
  return null;
};

type SearchHitsProps = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onOpen: (hit: SearchHit) => void;
};

/** The answers to what was typed so far, or the words that there are none. */
export const SearchHits = ({ id, isOpen, query, hits, active, optionId, onOpen }: SearchHitsProps) => (
  <div className={styles.popup} data-open={isOpen || undefined}>
    <div id={id} role="listbox" aria-label="Answers" className={styles.hits}>
      {hits.map((hit, index) => {
        const icon = iconOf(hit);
        return (
          // Focus never comes here: it stays in the field, which points at the active answer.
          <button
            key={hit.key}
            type="button"
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.hit}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onOpen(hit)}
          >
            <span className={styles.sign} data-kind={hit.kind}>
              {icon !== null && <Icon name={icon} size={18} />}
            </span>
            <span className={styles.words}>
              <span className={styles.title}>{hit.title}</span>
              <span className={styles.detail}>{secondLine(hit)}</span>
            </span>
            <span className={styles.kind}>{KIND_WORDS[hit.kind]}</span>
          </button>
        );
      })}
    </div>
    {isOpen && hits.length === 0 && (
      <p className={styles.none} role="status">
        Nothing here is called “{query.trim()}”. Try a muscle, a bone, a tool, or a word such as “shoulder”.
      </p>
    )}
  </div>
);
