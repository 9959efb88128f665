import { Icon } from '../icons/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import styles from './status.module.css';

type NoticeProps = { readonly sentences: readonly string[]; readonly onDismiss: () => void };

/** One notice, until it is dismissed. */
export const Notice = ({ sentences, onDismiss }: NoticeProps) => (
  <div className={styles.notice}>
    <Icon name="info" />
    <div className={styles.noticeWords}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
    <IconButton icon="close" label="Dismiss" hintSide="left" onClick={onDismiss} />
  </div>
);
