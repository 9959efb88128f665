import { parseStructureId } from '#anatomy/structures.ts';
import { muscleById } from '#content/index.ts';
import type { ReachDesk, SkinSpot } from '#domain/reach/ReachDesk.ts';
import type { KindOfTool } from '#store/state.ts';
import { Claims } from '../panels/Claims.tsx';
import panelStyles from '../panels/panels.module.css';
import { Section } from '../panels/Section.tsx';
import { layersOfSpot } from './pressureLayers.ts';
import { SpotPressure } from './SpotPressure.tsx';
import { SpotTechniques } from './SpotTechniques.tsx';
import { SpotTools } from './SpotTools.tsx';
import { ZoneCard } from './ZoneCard.tsx';

type SpotAnswersProps = {
  readonly desk: ReachDesk;
  readonly spot: SkinSpot;
  readonly press: KindOfTool | undefined;
};

/** What people say of the muscles beneath a spot when they ache, each said once. */
const achesOf = (spot: SkinSpot) => {
  const parts = new Set(layersOfSpot(spot, null).flatMap(({ id }) => parseStructureId(id ?? '')?.part.id ?? []));
  const claims = [...parts].flatMap((part) => muscleById.get(part)?.whenItAches ?? []);
  return [...new Map(claims.map((claim) => [claim.text, claim])).values()];
};

/** All that is answered about a spot. */
export const SpotAnswers = ({ desk, spot, press }: SpotAnswersProps) => {
  const aches = achesOf(spot);
  return (
    <>
      {spot.zone !== 'free' && <ZoneCard spot={spot} />}
      <SpotPressure desk={desk} spot={spot} press={press} />
      {spot.zone !== 'avoid' && <SpotTechniques desk={desk} spot={spot} />}
      <SpotTools desk={desk} spot={spot} />
      {aches.length > 0 && (
        <Section title="When muscle here aches">
          <Claims claims={aches} />
          <p className={panelStyles.note}>Pain in one place can come from another. This page cannot tell which.</p>
        </Section>
      )}
    </>
  );
};
