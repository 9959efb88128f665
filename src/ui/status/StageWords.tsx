import { DetailStatus } from './DetailStatus.tsx';
import { Notices } from './Notices.tsx';
import { StageStatus } from './StageStatus.tsx';
import styles from './status.module.css';

/** Words over the picture, in the room that the panels leave: how it stands with the model, and notices below. */
export const StageWords = ({ onRetry }: { readonly onRetry?: (() => void) | undefined }) => (
  <div className={styles.words}>
    <div className={styles.middle}>
      <StageStatus onRetry={onRetry} />
    </div>
    <DetailStatus onRetry={onRetry} />
    <Notices />
  </div>
);
