import { toolById } from '#content/index.ts';
import type { Technique } from '#content/schema/records.ts';
import { Fold } from '../parts/Fold.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import styles from './panels.module.css';
import { rangeText } from './rangeText.ts';
import { Steps } from './Steps.tsx';

const noteOf = (technique: Technique): string =>
  [toolById.get(technique.tool)?.name, technique.holdS === null ? undefined : `hold ${rangeText(technique.holdS, 's')}`]
    .filter((word) => word !== undefined)
    .join(' · ');

/** A technique in short: what to do, step by step, and the way to all that is known of it. */
export const TechniqueFold = ({ technique }: { readonly technique: Technique }) => (
  <Fold level={4} title={technique.name} note={noteOf(technique)}>
    <p className={styles.text}>{technique.position}</p>
    <Steps steps={technique.steps} />
    <p className={styles.note}>
      <strong>Pace.</strong> {technique.tempo}
    </p>
    <p className={styles.note}>
      <strong>How much.</strong> {technique.dose}
    </p>
    <OpenLink to={{ kind: 'technique', id: technique.id }}>Open this technique</OpenLink>
  </Fold>
);
