import { useEffect, useMemo, useState } from 'react';
import type { Side } from '#anatomy/sides.ts';
import { parseStructureId } from '#anatomy/structures.ts';
import { toolById } from '#content/index.ts';
import type { Technique } from '#content/schema/records.ts';
import { planPlayback } from '#domain/reach/playPlan.ts';
import { Section } from '../panels/Section.tsx';
import { type Segment, Segments } from '../parts/Segments.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { PathClearanceCard } from './PathClearanceCard.tsx';
import { PlayedPath } from './PlayedPath.tsx';
import { ReachStatusNote } from './ReachStatusNote.tsx';
import styles from './reach.module.css';
import { usePlayWithoutPicture } from './usePlayWithoutPicture.ts';
import { useWarmDesk } from './useWarmDesk.ts';

const SIDES: readonly Segment<Side>[] = [
  { value: 'left', label: 'Left side' },
  { value: 'right', label: 'Right side' },
];

/** A technique played on the body: on the side and with the kind of tool chosen, moment by moment. */
const PlayTechnique = ({ technique }: { readonly technique: Technique }) => {
  const store = useDorsumStore();
  const desk = useWarmDesk();
  usePlayWithoutPicture();
  const kinds = toolById.get(technique.tool)?.kinds ?? [];
  const chosen = useDorsum((s) => s.toolKind);
  const kindId = (kinds.find(({ id }) => id === chosen) ?? kinds[0])?.id;
  const [side, setSide] = useState<Side>(() => parseStructureId(store.getState().selection ?? '')?.side ?? 'left');
  const path = useMemo(() => desk?.pathOf(technique.id, side, kindId) ?? null, [desk, technique.id, side, kindId]);
  const hasPath = path !== null;
  useEffect(() => {
    if (!hasPath) return store.getState().setPlayback(null);
    const { durationS } = planPlayback(technique);
    store.getState().setPlayback({ technique: technique.id, side, isPlaying: false, speed: 1, atS: 0, durationS });
  }, [store, technique, side, hasPath]);
  return (
    <Section title="See it done">
      {desk === null ? (
        <ReachStatusNote />
      ) : (
        <>
          {path === null ? (
            <p className={styles.because}>
              On this body no way of doing it keeps far enough off the zone that no tool may press, so none is shown.
            </p>
          ) : (
            <PlayedPath technique={technique} />
          )}
          <Segments label="Side of the body" size="small" segments={SIDES} value={side} onChoose={setSide} />
          {kinds.length > 1 && (
            <Segments
              label="With which kind"
              size="small"
              segments={kinds.map(({ id, name }) => ({ value: id, label: name }))}
              value={kindId ?? ''}
              onChoose={(kind) => store.getState().chooseToolKind(kind)}
            />
          )}
          {path !== null && <PathClearanceCard desk={desk} path={path} />}
        </>
      )}
    </Section>
  );
};

export default PlayTechnique;
