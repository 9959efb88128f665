import { partsOfGroup } from '#anatomy/structures.ts';
import { regions } from '#content/index.ts';
import type { Group } from '#content/schema/records.ts';
import { StructureLinks } from '../parts/StructureLinks.tsx';
import { LoosenSection } from './LoosenSection.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { ReachSection } from './ReachSection.tsx';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { SpineCard } from './SpineCard.tsx';
import { SubjectActions } from './SubjectActions.tsx';

const chipsOf = (group: Group, parts: number): string[] =>
  [
    parts > 1 ? `${parts} parts, each left and right` : null,
    ...group.regions.map((id) => regions.find((region) => region.id === id)?.name ?? null),
    group.ta2 === null ? null : `TA2 ${group.ta2}`,
    group.fma === null ? null : `FMA ${group.fma.replace(/^FMA\s*/, '')}`,
  ].filter((chip) => chip !== null);

/** A muscle group: where it is, its parts, what reaches and loosens it. */
export const GroupPanel = ({ group }: { readonly group: Group }) => {
  const parts = partsOfGroup(group.id);
  return (
    <>
      <PanelTitle title={group.name} latin={group.latin} chips={chipsOf(group, parts.length)} />
      <p className={styles.text}>{group.summary}</p>
      <div className={styles.sideRow}>
        <p className={styles.note}>{group.place}</p>
        <SubjectActions reference={group.id} />
      </div>
      <Section title="Its parts">
        <StructureLinks references={parts.map((part) => part.id)} />
      </Section>
      <ReachSection reference={group.id} />
      <LoosenSection reference={group.id} />
      <SpineCard />
      <Sources ids={group.sources} />
    </>
  );
};
