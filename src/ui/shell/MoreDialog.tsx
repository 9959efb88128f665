import { Dialog } from '@base-ui/react/dialog';
import type { Panel } from '#store/state.ts';
import dialogStyles from '../help/dialog.module.css';
import type { IconName } from '../icons/glyphs.tsx';
import { Icon } from '../icons/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { QualitySwitch } from '../parts/QualitySwitch.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import styles from './more.module.css';
import { ViewButtons } from './ViewButtons.tsx';

const PAGES: readonly { readonly panel: Panel; readonly icon: IconName; readonly label: string }[] = [
  { panel: { kind: 'safety' }, icon: 'shield', label: 'Safety' },
  { panel: { kind: 'questions' }, icon: 'question', label: 'Questions' },
  { panel: { kind: 'about' }, icon: 'info', label: 'About Dorsum' },
];

type MoreDialogProps = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** What has no room on a phone's screen: views, quality, theme, pages of text, help. */
const MoreDialog = ({ isOpen, onOpenChange }: MoreDialogProps) => {
  const store = useDorsumStore();
  const theme = useDorsum((s) => s.theme);
  const next = theme === 'dark' ? 'light' : 'dark';
  const act = (action: () => void) => () => {
    onOpenChange(false);
    action();
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.backdrop} />
        <Dialog.Popup className={dialogStyles.sheet}>
          <div className={dialogStyles.head}>
            <Dialog.Title className={dialogStyles.title}>More</Dialog.Title>
            <Dialog.Close render={<IconButton icon="close" label="Close" hintSide="left" />} />
          </div>
          <h3 className={styles.moreMark}>View from</h3>
          <ViewButtons size="small" />
          <h3 className={styles.moreMark}>Picture quality</h3>
          <QualitySwitch />
          <ul className={styles.moreList}>
            {PAGES.map(({ panel, icon, label }) => (
              <li key={label}>
                <button
                  type="button"
                  className={styles.moreItem}
                  onClick={act(() => store.getState().openPanel(panel))}
                >
                  <Icon name={icon} />
                  {label}
                </button>
              </li>
            ))}
            <li>
              <button type="button" className={styles.moreItem} onClick={() => store.getState().setTheme(next)}>
                <Icon name={next === 'light' ? 'sun' : 'moon'} />
                {next === 'light' ? 'Light theme' : 'Dark theme'}
              </button>
            </li>
            <li>
              <button type="button" className={styles.moreItem} onClick={act(() => store.getState().setHelpOpen(true))}>
                <Icon name="help" />
                Keys and touch
              </button>
            </li>
          </ul>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default MoreDialog;
