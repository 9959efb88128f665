import type { Side } from '#anatomy/sides.ts';
import { findPart } from '#anatomy/structures.ts';
import { avoidZoneById } from '#content/index.ts';
import type { StructureNote } from '#content/schema/records.ts';
import { TargetLink } from '../parts/TargetLink.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { SideSwitch } from './SideSwitch.tsx';
import { Sources } from './Sources.tsx';
import { StopCard } from './StopCard.tsx';
import { SubjectActions } from './SubjectActions.tsx';

const TISSUE_CHIPS = {
  bone: 'Bone',
  disc: 'Intervertebral disc',
  cartilage: 'Cartilage',
  skin: 'Skin',
  muscle: 'Muscle',
  fascia: 'Fascia',
  ligament: 'Ligament',
  organ: 'Organ',
} as const;

type NotePanelProps = { readonly reference: string; readonly note: StructureNote; readonly side: Side | null };

/** What is said of a bone, a disc or the skin. Where it belongs to the zone that no tool may press, that comes first. */
export const NotePanel = ({ reference, note, side }: NotePanelProps) => {
  const part = findPart(note.id);
  const chips = [
    part ? TISSUE_CHIPS[part.tissue] : null,
    note.ta2 === null ? null : `TA2 ${note.ta2}`,
    note.fma === null ? null : `FMA ${note.fma.replace(/^FMA\s*/, '')}`,
  ].filter((chip) => chip !== null);
  return (
    <>
      <PanelTitle title={side === null ? note.name : `${note.name}, ${side}`} latin={note.latin} chips={chips} />
      <p className={styles.text}>{note.summary}</p>
      <div className={styles.sideRow}>
        {part?.isPaired === true && <SideSwitch partId={note.id} side={side} />}
        <SubjectActions reference={reference} />
      </div>
      {note.isAvoidZone && (
        <StopCard title="No tool presses here.">
          {avoidZoneById.get('spine')?.instead} <TargetLink to={{ kind: 'avoid-zone', id: 'spine' }}>Why</TargetLink>
        </StopCard>
      )}
      <Sources ids={note.sources} />
    </>
  );
};
