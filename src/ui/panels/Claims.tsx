import { sourceById } from '#content/index.ts';
import type { Claim } from '#content/schema/records.ts';
import styles from './claims.module.css';
import { GRADE_WORDS } from './gradeWords.ts';

const sourceNames = (claim: Claim): string => claim.sources.map((id) => sourceById.get(id)?.title ?? id).join('; ');

/** Claims about effect, each with how strong its support is and where that stands. */
export const Claims = ({ claims }: { readonly claims: readonly Claim[] }) => (
  <ul className={styles.claims}>
    {claims.map((claim) => (
      <li key={claim.text}>
        <p>{claim.text}</p>
        <p className={styles.support}>
          <span className={styles.grade} data-grade={claim.grade}>
            {GRADE_WORDS[claim.grade]}
          </span>
          {sourceNames(claim)}
        </p>
      </li>
    ))}
  </ul>
);
