import type { ModelStatus } from '#store/state.ts';
import { bytesText } from './bytesText.ts';
import styles from './status.module.css';

type LoadingCardProps = { readonly status: Extract<ModelStatus, { readonly kind: 'loading' }> };

/** What is being loaded and how far it has come, in bytes. */
export const LoadingCard = ({ status: { what, loadedBytes, totalBytes } }: LoadingCardProps) => (
  <div className={styles.loading}>
    <p className={styles.loadingWords}>
      <span>Loading {what}</span>
      <span>
        {totalBytes === null ? bytesText(loadedBytes) : `${bytesText(loadedBytes)} of ${bytesText(totalBytes)}`}
      </span>
    </p>
    <progress
      className={styles.progress}
      aria-label={`Loading ${what}`}
      {...(totalBytes === null ? {} : { value: loadedBytes, max: totalBytes })}
    />
  </div>
);
