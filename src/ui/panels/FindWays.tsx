import type { Panel } from '#store/state.ts';
import type { IconName } from '../icons/glyphs.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useDorsumStore } from '../StoreContext.ts';
import styles from './toolRow.module.css';

const WAYS: readonly { readonly panel: Panel; readonly icon: IconName; readonly name: string; readonly why: string }[] =
  [
    {
      panel: { kind: 'spot' },
      icon: 'target',
      name: 'From a spot on the back',
      why: 'Pick where it bothers you: what lies beneath, how deep, and what presses there.',
    },
    {
      panel: { kind: 'matrix' },
      icon: 'table',
      name: 'All tools and muscles',
      why: 'How well each tool reaches each muscle, in one table.',
    },
  ];

/** The ways to find a tool besides the list. */
export const FindWays = () => {
  const store = useDorsumStore();
  return (
    <>
      {WAYS.map(({ panel, icon, name, why }) => (
        <button
          key={panel.kind}
          type="button"
          className={styles.withTool}
          onClick={() => store.getState().openPanel(panel)}
        >
          <span className={styles.waySign}>
            <Icon name={icon} size={22} />
          </span>
          <span className={styles.toolWords}>
            <span className={styles.toolName}>{name}</span>
            <span className={styles.toolWhy}>{why}</span>
          </span>
        </button>
      ))}
    </>
  );
};
