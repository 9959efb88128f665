import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import styles from './parts.module.css';

type FoldProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
};

/** A heading that unfolds what is below it. */
export const Fold = ({ title, note, isOpenAtFirst = false, children }: FoldProps) => (
  <Collapsible.Root className={styles.foldRoot} defaultOpen={isOpenAtFirst}>
    <Collapsible.Trigger className={styles.foldTrigger}>
      <span className={styles.foldWords}>
        <span className={styles.foldTitle}>{title}</span>
        {note !== undefined && <span className={styles.foldNote}>{note}</span>}
      </span>
      <Icon name="down" size={18} />
    </Collapsible.Trigger>
    <Collapsible.Panel className={styles.foldPanel}>
      <div className={styles.foldInner}>{children}</div>
    </Collapsible.Panel>
  </Collapsible.Root>
);
