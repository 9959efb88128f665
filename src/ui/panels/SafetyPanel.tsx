import { safety } from '#content/index.ts';
import { OtherZones } from './OtherZones.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { RANK_WORDS, RANKS } from './rankWords.ts';
import { Sources } from './Sources.tsx';
import safetyStyles from './safety.module.css';
import { useScrolledTo } from './useScrolledTo.ts';

/** What has to be said before everything else, and once. */
const plainly = safety.find((record) => record.id === 'not-a-diagnosis');

/** When not to massage and when to seek help, in ranks, what must not wait first. */
const SafetyPanel = ({ entry }: { readonly entry?: string | undefined }) => {
  useScrolledTo(entry);
  return (
    <>
      <PanelTitle title="Safety" />
      {plainly !== undefined && (
        <p id={`entry-${plainly.id}`} className={styles.text}>
          <strong>{plainly.name}.</strong> {plainly.text}
        </p>
      )}
      {RANKS.map((rank) => (
        <section key={rank} className={safetyStyles.safetyRank} data-rank={rank}>
          <h3>{RANK_WORDS[rank].title}</h3>
          <ul>
            {safety
              .filter((record) => record.rank === rank && record !== plainly)
              .map((record) => (
                <li key={record.id} id={`entry-${record.id}`} data-asked={entry === record.id || undefined}>
                  <strong>{record.name}</strong>
                  <span>{record.text}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <OtherZones except="" />
      <Sources ids={safety.flatMap((record) => record.sources)} />
    </>
  );
};

export default SafetyPanel;
