import type { TechniqueStep } from '#content/schema/records.ts';
import styles from './lists.module.css';

type StepsProps = {
  readonly steps: readonly TechniqueStep[];
  /** The step that is being played, if any. */
  readonly current?: number | null;
};

/** The steps of a technique, numbered. One that may be left out says so; the one being played is marked. */
export const Steps = ({ steps, current = null }: StepsProps) => (
  <ol className={styles.steps}>
    {steps.map((step, i) => (
      <li key={step.text} aria-current={i === current ? 'step' : undefined}>
        {step.isOptional && <span className={styles.optional}>If you like</span>}
        {step.text}
      </li>
    ))}
  </ol>
);
