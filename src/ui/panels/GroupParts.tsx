import type { Side } from '#anatomy/sides.ts';
import { type GroupId, partsOfGroup } from '#anatomy/structures.ts';
import { groupById } from '#content/index.ts';
import { referenceOnSide } from '../catalogue.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { StructureLinks } from '../parts/StructureLinks.tsx';
import { Section } from './Section.tsx';

type GroupPartsProps = { readonly group: GroupId; readonly except: string; readonly side: Side | null };

/** The other parts of a muscle's group, on the same side, and the way to the whole group. */
export const GroupParts = ({ group, except, side }: GroupPartsProps) => {
  const others = partsOfGroup(group).filter((part) => part.id !== except);
  const name = groupById.get(group)?.name ?? group;
  if (others.length === 0) return null;
  return (
    <Section title={`Part of: ${name}`}>
      <StructureLinks references={others.map((part) => referenceOnSide(part.id, side))} />
      <OpenLink to={{ kind: 'structure', id: group }}>{`Select all of ${name}`}</OpenLink>
    </Section>
  );
};
