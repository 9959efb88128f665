import type { ReactNode } from 'react';
import { openTarget, type Target } from '#store/openTarget.ts';
import { useDorsumStore } from '../StoreContext.ts';
import styles from './parts.module.css';

type TargetLinkProps = { readonly to: Target; readonly children: ReactNode };

/** A link inside the page: opens a structure, a tool, a technique or a page, and shows it on the body where it can. */
export const TargetLink = ({ to, children }: TargetLinkProps) => {
  const store = useDorsumStore();
  return (
    <button type="button" className={styles.inlineLink} onClick={() => openTarget(store, to)}>
      {children}
    </button>
  );
};
