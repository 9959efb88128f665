import { Icon } from '../icons/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useDorsum } from '../StoreContext.ts';
import styles from './frames.module.css';
import { ListContent } from './ListContent.tsx';

type ListPanelProps = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** The left rail, which can be put away. */
export const ListPanel = ({ isOpen, onOpenChange }: ListPanelProps) => {
  const mode = useDorsum((s) => s.mode);
  const title = mode === 'tools' ? 'Tools and techniques' : 'Structures';
  if (!isOpen)
    return (
      <nav className={styles.dock} data-side="left" aria-label={title} id="list">
        <button type="button" className={styles.dockButton} onClick={() => onOpenChange(true)} aria-expanded={false}>
          <Icon name="list" size={18} />
          {title}
        </button>
      </nav>
    );
  return (
    <nav className={styles.list} aria-labelledby="list-title" id="list" data-inset="left">
      <div className={styles.panelBar}>
        <h2 id="list-title" className={styles.listTitle}>
          {title}
        </h2>
        <IconButton icon="left" label="Put the list away" hintSide="left" onClick={() => onOpenChange(false)} />
      </div>
      <div className={styles.listFrame}>
        <ListContent />
      </div>
    </nav>
  );
};
