import { useRef } from 'react';
import { PanelContent } from '../panels/PanelContent.tsx';
import { panelKey } from '../panels/panelKey.ts';
import { panelName } from '../panels/panelName.ts';
import { PANEL_TITLE_ID } from '../panels/panelTitleId.ts';
import { usePanelFocus } from '../panels/usePanelFocus.ts';
import { usePanelHistory } from '../panels/usePanelHistory.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { closePanel } from './closePanel.ts';
import styles from './frames.module.css';

type DetailPanelProps = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** The right panel: what is selected or open, with the way back and the ways to close it or put it away. */
export const DetailPanel = ({ isOpen, onOpenChange }: DetailPanelProps) => {
  const store = useDorsumStore();
  const panel = useDorsum((s) => s.panel);
  const mode = useDorsum((s) => s.mode);
  const root = useRef<HTMLElement>(null);
  const history = usePanelHistory();
  const key = panelKey(panel);
  usePanelFocus(root, key);
  if (!isOpen)
    return (
      <aside className={styles.dock} data-side="right" aria-label="Details" id="details">
        <button type="button" className={styles.dockButton} onClick={() => onOpenChange(true)} aria-expanded={false}>
          {panel === null ? 'Details' : panelName(panel, mode)}
        </button>
      </aside>
    );
  return (
    <aside
      ref={root}
      className={styles.detail}
      aria-labelledby={PANEL_TITLE_ID}
      id="details"
      data-panel={panel?.kind}
      // The table lies over the body for a moment; the body keeps its place.
      data-inset={panel?.kind === 'matrix' ? undefined : 'right'}
    >
      <div className={styles.panelBar}>
        {history.canGoBack && <IconButton icon="back" label="Back" onClick={history.goBack} />}
        <span className={styles.spacer} />
        <IconButton icon="right" label="Put the panel away" hintSide="left" onClick={() => onOpenChange(false)} />
        {panel !== null && <IconButton icon="close" label="Close" hintSide="left" onClick={() => closePanel(store)} />}
      </div>
      <div key={key} className={styles.detailScroll}>
        <PanelContent panel={panel} mode={mode} />
      </div>
    </aside>
  );
};
