import { avoidZones } from '#content/index.ts';
import { TargetLink } from '../parts/TargetLink.tsx';
import styles from './lists.module.css';
import { Section } from './Section.tsx';

/** The further zones to keep away from, each leading to its own panel. */
export const OtherZones = ({ except }: { readonly except: string }) => {
  const others = avoidZones.filter((zone) => zone.id !== except);
  if (others.length === 0) return null;
  return (
    <Section title="Keep away from these too">
      <ul className={styles.bullets}>
        {others.map((zone) => (
          <li key={zone.id}>
            <TargetLink to={{ kind: 'avoid-zone', id: zone.id }}>{zone.name}</TargetLink>
          </li>
        ))}
      </ul>
    </Section>
  );
};
