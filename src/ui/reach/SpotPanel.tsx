import { useState } from 'react';
import { techniqueById } from '#content/index.ts';
import type { KindOfTool } from '#store/state.ts';
import { PanelTitle } from '../panels/PanelTitle.tsx';
import panelStyles from '../panels/panels.module.css';
import { Fold } from '../parts/Fold.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { FlatBack } from './FlatBack.tsx';
import { placeOfSpot, whereIsSpot } from './placeOfSpot.ts';
import { ReachStatusNote } from './ReachStatusNote.tsx';
import { ZONE_WORDS } from './reachWords.ts';
import { SpotAnswers } from './SpotAnswers.tsx';
import { SpotFields } from './SpotFields.tsx';
import { spotInUse } from './spotInUse.ts';
import { useWarmDesk } from './useWarmDesk.ts';

type SpotPanelProps = { readonly press: KindOfTool | undefined };

/** A spot of the back: where it is, what lies beneath, which tools press there and how deep; or why none may. */
const SpotPanel = ({ press }: SpotPanelProps) => {
  const store = useDorsumStore();
  const desk = useWarmDesk();
  const vertex = useDorsum((s) => s.spot);
  const [isMapAskedFor] = useState(vertex === null);
  if (desk === null) {
    return (
      <>
        <PanelTitle title="What lies beneath" />
        <ReachStatusNote />
      </>
    );
  }
  const spot = vertex === null ? null : spotInUse(desk, vertex, press?.technique);
  const isPosed = techniqueById.get(press?.technique ?? '')?.pose === 'arms-crossed';
  const pick = (next: number): void => store.getState().askSpot(next, press);
  return (
    <>
      <PanelTitle title={spot === null ? 'Pick a spot' : placeOfSpot(spot)}>
        <p className={panelStyles.text} role="status">
          {spot !== null && `${whereIsSpot(spot)}. ${ZONE_WORDS[spot.zone]}.`}
        </p>
        {isPosed && <p className={panelStyles.note}>With the arms crossed, which draws the shoulder blades outward.</p>}
      </PanelTitle>
      <div>
        <Fold level={3} title="Pick on a flat back" isOpenAtFirst={isMapAskedFor}>
          <FlatBack desk={desk} spot={vertex} onPick={pick} />
        </Fold>
        <Fold level={3} title="Pick by level and distance">
          <SpotFields desk={desk} spot={vertex} onPick={pick} />
        </Fold>
      </div>
      {spot === null ? (
        <p className={panelStyles.text}>
          Pick a place to see what lies beneath it, how deep, and which tools press there. On the picture, click the
          skin.
        </p>
      ) : (
        <SpotAnswers desk={desk} spot={spot} press={press} />
      )}
    </>
  );
};

export default SpotPanel;
