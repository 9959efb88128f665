import { openTarget, type Target } from '#store/openTarget.ts';
import { Icon } from '../icons/Icon.tsx';
import { useDorsumStore } from '../StoreContext.ts';
import styles from './parts.module.css';

type OpenLinkProps = { readonly to: Target; readonly children: string };

/** A link that stands on its own line and leads to another panel. */
export const OpenLink = ({ to, children }: OpenLinkProps) => {
  const store = useDorsumStore();
  return (
    <button type="button" className={styles.textButton} onClick={() => openTarget(store, to)}>
      {children}
      <Icon name="right" size={16} />
    </button>
  );
};
