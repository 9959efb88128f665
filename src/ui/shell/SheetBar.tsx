import type { ReactNode } from 'react';
import { panelName } from '../panels/panelName.ts';
import { usePanelHistory } from '../panels/usePanelHistory.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { closePanel } from './closePanel.ts';
import styles from './sheet.module.css';

type SheetBarProps = {
  readonly isListShown: boolean;
  readonly onShowList: () => void;
  /** Whether the bar has to say what is open, because nothing below it can be seen. */
  readonly hasTitle: boolean;
  readonly children: ReactNode;
};

/** The row on top of the sheet: the ways back, what is open, and the buttons that move the sheet. */
export const SheetBar = ({ isListShown, onShowList, hasTitle, children }: SheetBarProps) => {
  const store = useDorsumStore();
  const panel = useDorsum((s) => s.panel);
  const mode = useDorsum((s) => s.mode);
  const history = usePanelHistory();
  const listName = mode === 'tools' ? 'Tools and techniques' : 'Structures';
  return (
    <div className={styles.sheetBar}>
      {!isListShown && !hasTitle && history.canGoBack && (
        <IconButton icon="back" label="Back" onClick={history.goBack} />
      )}
      {!isListShown && !hasTitle && <IconButton icon="list" label={`List: ${listName}`} onClick={onShowList} />}
      <span className={styles.sheetTitle}>
        {hasTitle || isListShown ? panelName(isListShown ? null : panel, mode) : ''}
      </span>
      {!isListShown && !hasTitle && <IconButton icon="close" label="Close" onClick={() => closePanel(store)} />}
      {children}
    </div>
  );
};
