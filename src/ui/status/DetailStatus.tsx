import { Icon } from '../icons/Icon.tsx';
import partStyles from '../parts/parts.module.css';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import styles from './status.module.css';

/**
 * While the light level stands: that finer detail is on its way, or that it could not be had and what can be done.
 * Nothing else: the body can be turned and read meanwhile.
 */
export const DetailStatus = ({ onRetry }: { readonly onRetry?: (() => void) | undefined }) => {
  const store = useDorsumStore();
  const status = useDorsum((s) => s.modelStatus);
  if (status.kind === 'refining') {
    const share = status.totalBytes === null ? null : Math.round((100 * status.loadedBytes) / status.totalBytes);
    return (
      <p className={styles.refining}>
        {share === null ? 'Adding finer detail …' : `Adding finer detail … ${Math.min(100, share)} %`}
      </p>
    );
  }
  if (status.kind !== 'coarse') return null;
  return (
    <div className={styles.notices} role="alert">
      <div className={styles.notice}>
        <Icon name="info" />
        <div className={styles.noticeWords}>
          <p>
            A simpler model is shown, because the fine one could not be loaded. Everything on the page works with it.
          </p>
          <p>{status.detail}</p>
        </div>
        <button
          type="button"
          className={partStyles.filledButton}
          onClick={onRetry ?? (() => store.getState().retryDetail())}
        >
          <Icon name="retry" />
          Try again
        </button>
      </div>
    </div>
  );
};
