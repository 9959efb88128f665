import type { RefObject } from 'react';
import { PanelContent } from '../panels/PanelContent.tsx';
import { panelKey } from '../panels/panelKey.ts';
import { usePanelFocus } from '../panels/usePanelFocus.ts';
import { useDorsum } from '../StoreContext.ts';
import { ListContent } from './ListContent.tsx';
import styles from './sheet.module.css';

type SheetBodyProps = {
  readonly isListShown: boolean;
  readonly isInert: boolean;
  /** The sheet, within which the focus stays when its content changes. */
  readonly sheet: RefObject<HTMLElement | null>;
};

/** What the sheet holds: the list of the mode, or the open panel. */
export const SheetBody = ({ isListShown, isInert, sheet }: SheetBodyProps) => {
  const panel = useDorsum((s) => s.panel);
  const mode = useDorsum((s) => s.mode);
  const key = isListShown ? `list:${mode}` : panelKey(panel);
  usePanelFocus(sheet, key);
  return (
    <div key={key} className={isListShown ? styles.sheetList : styles.sheetPanel} inert={isInert}>
      {isListShown ? <ListContent /> : <PanelContent panel={panel} mode={mode} />}
    </div>
  );
};
