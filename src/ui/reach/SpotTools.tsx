import { toolById } from '#content/index.ts';
import type { ReachDesk, SkinSpot } from '#domain/reach/ReachDesk.ts';
import { nameWithoutSide } from '../catalogue.ts';
import { ToolIcon } from '../icons/ToolIcon.tsx';
import { Section } from '../panels/Section.tsx';
import { useDorsumStore } from '../StoreContext.ts';
import { deepestOf, type KindPress, sortPresses } from './bestPressed.ts';
import styles from './reach.module.css';
import { percentText, REFUSAL_WORDS } from './reachWords.ts';
import { takeInHand } from './takeInHand.ts';

const nameOfKind = ({ toolId, kindId }: KindPress): string =>
  toolById.get(toolId)?.kinds.find(({ id }) => id === kindId)?.name ?? kindId;

const sayDepth = (answer: KindPress): string => {
  const { id, share } = deepestOf(answer);
  return id === null ? 'presses the skin over bone' : `${percentText(share)} arrives in ${nameWithoutSide(id)}`;
};

type SpotToolsProps = { readonly desk: ReachDesk; readonly spot: SkinSpot };

/** Every kind of tool at a spot: how much of its pressure comes to the deepest muscle, or why it does not press there. */
export const SpotTools = ({ desk, spot }: SpotToolsProps) => {
  const store = useDorsumStore();
  const answers = sortPresses(desk.pressesAt(spot.vertex));
  const pressing = answers.filter(({ press }) => press !== null);
  const others = answers.filter(({ press }) => press === null);
  if (pressing.length === 0) {
    return spot.zone === 'avoid' ? null : (
      <Section title="Tools that press here">
        <p className={styles.because}>None. {others.length > 0 && 'Move a little to the side and ask again.'}</p>
      </Section>
    );
  }
  return (
    <Section title="Tools that press here">
      <ul className={styles.ranking}>
        {pressing.map((answer) => (
          <li key={answer.kindId} className={styles.rankedRow}>
            <button
              type="button"
              className={styles.rankedHead}
              onClick={() => takeInHand(store, answer.toolId, answer.kindId)}
            >
              <ToolIcon tool={toolById.get(answer.toolId)} />
              <span className={styles.rankedWords}>
                <span className={styles.rankedName}>{nameOfKind(answer)}</span>
                <span className={styles.rankedNote}>{sayDepth(answer)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <ul className={styles.refused}>
          {others.map((answer) => (
            <li key={answer.kindId}>
              {nameOfKind(answer)} {answer.refusal !== null && REFUSAL_WORDS[answer.refusal]}.
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
