import type { Side } from '#anatomy/sides.ts';
import { findPart } from '#anatomy/structures.ts';
import type { Muscle } from '#content/schema/records.ts';
import { LAYER_NAMES } from '../tree/buildTree.ts';
import { Claims } from './Claims.tsx';
import { GroupParts } from './GroupParts.tsx';
import { LoosenSection } from './LoosenSection.tsx';
import { MuscleFacts } from './MuscleFacts.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { ReachSection } from './ReachSection.tsx';
import { Section } from './Section.tsx';
import { SideSwitch } from './SideSwitch.tsx';
import { Sources } from './Sources.tsx';
import { SpineCard } from './SpineCard.tsx';
import { SubjectActions } from './SubjectActions.tsx';

const chipsOf = (muscle: Muscle): string[] => {
  const part = findPart(muscle.id);
  return [
    part ? `${LAYER_NAMES[part.layer]} layer` : null,
    muscle.nerve.split(';')[0] ?? muscle.nerve,
    muscle.ta2 === null ? null : `TA2 ${muscle.ta2}`,
    muscle.fma === null ? null : `FMA ${muscle.fma.replace(/^FMA\s*/, '')}`,
  ].filter((chip) => chip !== null);
};

type MusclePanelProps = { readonly reference: string; readonly muscle: Muscle; readonly side: Side | null };

/** All that is said of one muscle: what it is, what reaches it, what loosens it, how it is built, when it aches. */
export const MusclePanel = ({ reference, muscle, side }: MusclePanelProps) => (
  <>
    <PanelTitle
      title={side === null ? muscle.name : `${muscle.name}, ${side}`}
      latin={muscle.latin}
      chips={chipsOf(muscle)}
    />
    <p className={styles.text}>{muscle.summary}</p>
    <div className={styles.sideRow}>
      {findPart(muscle.id)?.isPaired === true && <SideSwitch partId={muscle.id} side={side} />}
      <SubjectActions reference={reference} />
    </div>
    <ReachSection reference={reference} />
    <LoosenSection reference={reference} />
    <SpineCard />
    <MuscleFacts muscle={muscle} />
    {muscle.group !== null && <GroupParts group={muscle.group} except={muscle.id} side={side} />}
    {muscle.whenItAches !== null && (
      <Section title="When it aches">
        <Claims claims={[muscle.whenItAches]} />
      </Section>
    )}
    <Sources ids={[...muscle.sources, ...(muscle.whenItAches?.sources ?? [])]} />
  </>
);
