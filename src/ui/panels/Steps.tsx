import type { TechniqueStep } from '#content/schema/records.ts';
import styles from './lists.module.css';

/** The steps of a technique, numbered. One that may be left out says so. */
export const Steps = ({ steps }: { readonly steps: readonly TechniqueStep[] }) => (
  <ol className={styles.steps}>
    {steps.map((step) => (
      <li key={step.text}>
        {step.isOptional && <span className={styles.optional}>If you like</span>}
        {step.text}
      </li>
    ))}
  </ol>
);
