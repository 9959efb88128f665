import { techniques, toolById } from '#content/index.ts';
import type { Technique } from '#content/schema/records.ts';
import type { ReachDesk, SkinSpot } from '#domain/reach/ReachDesk.ts';
import { Section } from '../panels/Section.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import styles from './reach.module.css';

const worksAt = (desk: ReachDesk, technique: Technique, vertex: number): boolean =>
  (toolById.get(technique.tool)?.kinds ?? []).some(
    (kind) => desk.pressAt(technique.tool, kind.id, technique.id, vertex).press !== null,
  );

type SpotTechniquesProps = { readonly desk: ReachDesk; readonly spot: SkinSpot };

/** The techniques that press on a spot. */
export const SpotTechniques = ({ desk, spot }: SpotTechniquesProps) => {
  const working = techniques.filter((technique) => worksAt(desk, technique, spot.vertex));
  return (
    <Section title="Techniques that work here">
      {working.length === 0 ? (
        <p className={styles.because}>None of those on this page.</p>
      ) : (
        <ul className={styles.linkRows}>
          {working.map(({ id, name }) => (
            <li key={id}>
              <OpenLink to={{ kind: 'technique', id }}>{name}</OpenLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
