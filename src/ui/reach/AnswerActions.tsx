import { toolById } from '#content/index.ts';
import type { ReachDesk } from '#domain/reach/ReachDesk.ts';
import type { Answer } from '#domain/reach/reach.ts';
import { Icon } from '../icons/Icon.tsx';
import { useDorsum, useDorsumStore } from '../StoreContext.ts';
import { whereIsSpot } from './placeOfSpot.ts';
import styles from './reach.module.css';
import { spotInUse } from './spotInUse.ts';
import { takeInHand } from './takeInHand.ts';

type AnswerActionsProps = { readonly desk: ReachDesk; readonly answer: Answer };

/** Where a tool reaches a muscle best, to be shown on the body, and the way to take the tool in hand. */
export const AnswerActions = ({ desk, answer: { toolId, kindId, techniqueId, bestSpot } }: AnswerActionsProps) => {
  const store = useDorsumStore();
  const firstKind = toolById.get(toolId)?.kinds[0]?.id;
  const isInHand = useDorsum((s) => s.tool === toolId && (s.toolKind ?? firstKind) === kindId);
  return (
    <div className={styles.actions}>
      {bestSpot !== null && (
        <button
          type="button"
          className={styles.plainButton}
          onClick={() =>
            store.getState().askSpot(bestSpot.vertex, { tool: toolId, kind: kindId, technique: techniqueId })
          }
        >
          <Icon name="closer" size={18} />
          <span>
            Show the best spot
            <span className={styles.buttonNote}>{whereIsSpot(spotInUse(desk, bestSpot.vertex, techniqueId))}</span>
          </span>
        </button>
      )}
      {!isInHand && (
        <button type="button" className={styles.plainButton} onClick={() => takeInHand(store, toolId, kindId)}>
          <Icon name="right" size={18} />
          Take it in hand
        </button>
      )}
    </div>
  );
};
