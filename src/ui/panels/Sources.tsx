import { sourceById } from '#content/index.ts';
import type { Source } from '#content/schema/records.ts';
import { Fold } from '../parts/Fold.tsx';
import styles from './claims.module.css';
import { SourceItem } from './SourceItem.tsx';

/** Where a panel's facts come from, folded until asked for. */
export const Sources = ({ ids }: { readonly ids: readonly string[] }) => {
  const records = [...new Set(ids)].flatMap((id): readonly Source[] => {
    const source = sourceById.get(id);
    return source ? [source] : [];
  });
  if (records.length === 0) return null;
  return (
    <div className={styles.sources}>
      <Fold level={3} title="Sources" note={`${records.length} ${records.length === 1 ? 'source' : 'sources'}`}>
        <ul className={styles.sourceList}>
          {records.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
      </Fold>
    </div>
  );
};
