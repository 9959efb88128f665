import { findSubject } from '../catalogue.ts';
import { GroupPanel } from './GroupPanel.tsx';
import { MusclePanel } from './MusclePanel.tsx';
import { NotePanel } from './NotePanel.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';

/** The panel of whatever a reference names: a muscle, a group, or a bone and the like. */
export const StructurePanel = ({ reference }: { readonly reference: string }) => {
  const subject = findSubject(reference);
  switch (subject?.kind) {
    case 'muscle':
      return <MusclePanel reference={reference} muscle={subject.record} side={subject.side} />;
    case 'group':
      return <GroupPanel group={subject.record} />;
    case 'note':
      return <NotePanel reference={reference} note={subject.record} side={subject.side} />;
    default:
      return (
        <>
          <PanelTitle title={reference} />
          <p className={styles.text}>Nothing is written about this structure.</p>
        </>
      );
  }
};
