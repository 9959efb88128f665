import { Dialog } from '@base-ui/react/dialog';
import { IconButton } from '../parts/IconButton.tsx';
import { CONTROLS, keysOf } from './controls.ts';
import styles from './dialog.module.css';

type HelpDialogProps = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void };

/** All keys, and what mouse and touch do. */
const HelpDialog = ({ isOpen, onOpenChange }: HelpDialogProps) => (
  <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
    <Dialog.Portal>
      <Dialog.Backdrop className={styles.backdrop} />
      <Dialog.Popup className={styles.popup}>
        <div className={styles.head}>
          <Dialog.Title className={styles.title}>Keys and touch</Dialog.Title>
          <Dialog.Close render={<IconButton icon="close" label="Close" hintSide="left" />} />
        </div>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">To</th>
              <th scope="col" data-means="mouse">
                Mouse
              </th>
              <th scope="col">Touch</th>
              <th scope="col">Keys</th>
            </tr>
          </thead>
          <tbody>
            {CONTROLS.map((control) => (
              <tr key={control.action}>
                <th scope="row">{control.action}</th>
                <td data-label="Mouse">{control.mouse}</td>
                <td data-label="Touch">{control.touch}</td>
                <td>
                  {keysOf(control).map((key) => (
                    <kbd key={key} className={styles.key}>
                      {key}
                    </kbd>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.note}>
          Arrow keys turn the body while the picture has the focus. In the list they move from row to row: right
          unfolds, left folds, Enter chooses, H hides.
        </p>
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
);

export default HelpDialog;
