import type { ToolKind } from '#content/schema/records.ts';
import listsStyles from './lists.module.css';
import styles from './panels.module.css';
import { Section } from './Section.tsx';

/** The kinds of a tool with their real sizes. */
export const ToolKinds = ({ kinds }: { readonly kinds: readonly ToolKind[] }) => (
  <Section title="Kinds and sizes">
    <ul className={listsStyles.kinds}>
      {kinds.map((kind) => (
        <li key={kind.id}>
          <strong>{kind.name}</strong>
          <span>{kind.size}</span>
          {kind.hardness !== null && <span className={styles.note}>{kind.hardness}</span>}
        </li>
      ))}
    </ul>
  </Section>
);
