import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import styles from './parts.module.css';

type FoldProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** The heading's level, where the fold is part of the page's outline. */
  readonly level?: 3 | 4;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
};

const HEADINGS = { 3: 'h3', 4: 'h4' } as const;

/** A heading that unfolds what is below it. */
export const Fold = ({ title, note, level, isOpenAtFirst = false, children }: FoldProps) => {
  const Heading = level === undefined ? 'div' : HEADINGS[level];
  return (
    <Collapsible.Root className={styles.foldRoot} defaultOpen={isOpenAtFirst}>
      <Heading className={styles.foldHeading}>
        <Collapsible.Trigger className={styles.foldTrigger}>
          <span className={styles.foldWords}>
            <span className={styles.foldTitle}>{title}</span>
            {note !== undefined && <span className={styles.foldNote}>{note}</span>}
          </span>
          <Icon name="down" size={18} />
        </Collapsible.Trigger>
      </Heading>
      <Collapsible.Panel className={styles.foldPanel}>
        <div className={styles.foldInner}>{children}</div>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
};
