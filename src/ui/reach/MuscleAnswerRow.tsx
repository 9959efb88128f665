import { Collapsible } from '@base-ui/react/collapsible';
import { structuresOfReference } from '#anatomy/structures.ts';
import { heatColour } from '#domain/reach/heatScale.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import { nameWithoutSide } from '../catalogue.ts';
import { Icon } from '../icons/Icon.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { useLight } from '../parts/useLight.ts';
import { AnswerActions } from './AnswerActions.tsx';
import styles from './heat.module.css';
import type { PartHeat } from './partAnswers.ts';
import reachStyles from './reach.module.css';
import { percentText } from './reachWords.ts';

type MuscleAnswerRowProps = { readonly desk: ReachDesk; readonly muscle: PartHeat };

/** A muscle with how well the tool in hand reaches it; lights up on the body, unfolds to the reasons. */
export const MuscleAnswerRow = ({ desk, muscle: { part, answer, heat } }: MuscleAnswerRowProps) => {
  const lightUp = useLight();
  const light = (isLit: boolean): void => lightUp(isLit ? structuresOfReference(part) : []);
  return (
    <li>
      <Collapsible.Root>
        <Collapsible.Trigger
          className={styles.muscleHead}
          onPointerEnter={() => light(true)}
          onPointerLeave={() => light(false)}
          onFocus={() => light(true)}
          onBlur={() => light(false)}
        >
          <span className={styles.swatch} style={{ background: `rgb(${heatColour(heat).join(' ')})` }} />
          <span className={styles.muscleName}>{nameWithoutSide(part)}</span>
          <span className={styles.muscleFigures}>
            {answer.contact === null ? '–' : `${percentText(answer.coverage)} · ${percentText(answer.pressureShare)}`}
          </span>
          <Icon name="down" size={16} />
        </Collapsible.Trigger>
        <Collapsible.Panel className={reachStyles.rankedPanel}>
          <div className={reachStyles.details}>
            <p className={reachStyles.because}>{answer.because}</p>
            <AnswerActions desk={desk} answer={answer} />
            <OpenLink to={{ kind: 'structure', id: part }}>Open this muscle</OpenLink>
          </div>
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  );
};
