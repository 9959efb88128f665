import type { ModelStatus } from '#store/state.ts';
import { Icon } from '../icons/Icon.tsx';
import partStyles from '../parts/parts.module.css';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { FAILURE_WORDS } from './failureWords.ts';
import { LoadingCard } from './LoadingCard.tsx';
import styles from './status.module.css';

const detailOf = (status: ModelStatus): string | null => ('detail' in status ? status.detail : null);

/** Where the picture stands, in words: what loads, or what went wrong and what can be done. Nothing once it is there. */
export const StageStatus = ({ onRetry }: { readonly onRetry?: (() => void) | undefined }) => {
  const store = useDorsumStore();
  const status = useDorsum((s) => s.modelStatus);
  if (status.kind === 'ready') return null;
  if (status.kind === 'loading') return <LoadingCard status={status} />;
  // What stands can be used: words about its level are put where they cover nothing.
  if (status.kind === 'refining' || status.kind === 'coarse') return null;
  const words = FAILURE_WORDS[status.kind];
  const detail = detailOf(status);
  return (
    <div className={styles.card} role="alert">
      <Icon name="warning" size={26} />
      <p className={styles.title}>{words.title}</p>
      <p>{words.advice}</p>
      <p>The list, the techniques and the safety page work without it.</p>
      {words.canRetry && (
        <button
          type="button"
          className={partStyles.filledButton}
          onClick={onRetry ?? (() => store.getState().retryModel())}
        >
          <Icon name="retry" />
          Try again
        </button>
      )}
      {detail !== null && detail !== '' && <p className={styles.detail}>{detail}</p>}
    </div>
  );
};
