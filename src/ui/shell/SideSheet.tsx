import { useRef } from 'react';
import { panelName } from '../panels/panelName.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useDorsum } from '../StoreContext.ts';
import styles from './frames.module.css';
import { SheetBar } from './SheetBar.tsx';
import { SheetBody } from './SheetBody.tsx';
import sheetStyles from './sheet.module.css';

type SideSheetProps = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly isListShown: boolean;
  readonly onShowList: () => void;
};

/** The sheet of a phone on its side: it stands beside the body and can be put away. */
export const SideSheet = ({ isOpen, onOpenChange, isListShown, onShowList }: SideSheetProps) => {
  const sheet = useRef<HTMLElement>(null);
  const panel = useDorsum((s) => s.panel);
  const mode = useDorsum((s) => s.mode);
  if (!isOpen)
    return (
      <section className={styles.dock} data-side="right" aria-label="List and details" id="details">
        <button type="button" className={styles.dockButton} onClick={() => onOpenChange(true)} aria-expanded={false}>
          {panelName(panel, mode)}
        </button>
      </section>
    );
  return (
    <section
      ref={sheet}
      className={sheetStyles.sideSheet}
      data-inset="right"
      aria-label="List and details"
      id="details"
    >
      <SheetBar isListShown={isListShown} onShowList={onShowList} hasTitle={false}>
        <IconButton icon="right" label="Put the sheet away" hintSide="left" onClick={() => onOpenChange(false)} />
      </SheetBar>
      <SheetBody isListShown={isListShown} isInert={false} sheet={sheet} />
    </section>
  );
};
