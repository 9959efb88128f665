import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { Notice } from './Notice.tsx';
import styles from './status.module.css';

/** What a person should read once: what a link held that could not be read, a storage that refuses. */
export const Notices = () => {
  const store = useDorsumStore();
  const linkProblems = useDorsum((s) => s.linkProblems);
  const notices = useDorsum((s) => s.notices);
  return (
    <div className={styles.notices} role="status">
      {linkProblems.length > 0 && (
        <Notice sentences={linkProblems} onDismiss={() => store.getState().dismissLinkProblems()} />
      )}
      {notices.map((sentence) => (
        <Notice key={sentence} sentences={[sentence]} onDismiss={() => store.getState().dismissNotice(sentence)} />
      ))}
    </div>
  );
};
