import { safetyById } from '#content/index.ts';
import type { Safety } from '#content/schema/records.ts';
import { TargetLink } from '../parts/TargetLink.tsx';
import { RANK_WORDS, RANKS } from './rankWords.ts';
import { Section } from './Section.tsx';
import styles from './safety.module.css';

/** What to mind before a tool or a technique is used, gravest first, each leading to its place on the safety page. */
export const Precautions = ({ ids }: { readonly ids: readonly string[] }) => {
  const records = ids.flatMap((id): readonly Safety[] => {
    const record = safetyById.get(id);
    return record ? [record] : [];
  });
  return (
    <Section title="Before you start">
      {RANKS.map((rank) => {
        const ofRank = records.filter((record) => record.rank === rank);
        if (ofRank.length === 0) return null;
        return (
          <div key={rank} className={styles.rank} data-rank={rank}>
            <p className={styles.rankName}>{RANK_WORDS[rank].short}</p>
            <ul className={styles.rankList}>
              {ofRank.map((record) => (
                <li key={record.id}>
                  <TargetLink to={{ kind: 'safety', id: record.id }}>{record.name}</TargetLink>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
};
