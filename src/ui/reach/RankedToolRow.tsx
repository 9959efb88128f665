import { Collapsible } from '@base-ui/react/collapsible';
import { toolById } from '#content/index.ts';
import type { RankedTool, ReachDesk } from '#domain/reach/ReachDesk.ts';
import { nameWithoutSide } from '../catalogue.ts';
import { Icon } from '../icons/Icon.tsx';
import { ToolIcon } from '../icons/ToolIcon.tsx';
import { AnswerDetails } from './AnswerDetails.tsx';
import { GradeChip } from './GradeChip.tsx';
import styles from './reach.module.css';
import { percentText } from './reachWords.ts';
import type { PartAnswer } from './spreadOverParts.ts';

type RankedToolRowProps = {
  readonly desk: ReachDesk;
  readonly ranked: RankedTool;
  /** For a group: the answer for each of its parts, best first. */
  readonly spread: readonly PartAnswer[];
};

const noteOf = ({ answer }: RankedTool, [best]: readonly PartAnswer[]): string => {
  const figures =
    answer.contact === null
      ? 'does not get to it'
      : `${percentText(answer.coverage)} of it, ${percentText(answer.pressureShare)} arrives`;
  return best === undefined ? figures : `${nameWithoutSide(best.part)}: ${figures}`;
};

/** One kind of a tool and how well it reaches a muscle; unfolds to the reasons. */
export const RankedToolRow = ({ desk, ranked, spread }: RankedToolRowProps) => {
  const tool = toolById.get(ranked.toolId);
  const kind = tool?.kinds.find(({ id }) => id === ranked.kindId);
  return (
    <li>
      <Collapsible.Root className={styles.rankedRow}>
        <Collapsible.Trigger className={styles.rankedHead}>
          <ToolIcon tool={tool} />
          <span className={styles.rankedWords}>
            <span className={styles.rankedLine}>
              <span className={styles.rankedName}>{kind?.name ?? ranked.kindId}</span>
              <GradeChip grade={ranked.answer.grade} />
            </span>
            <span className={styles.rankedNote}>{noteOf(ranked, spread)}</span>
          </span>
          <Icon name="down" size={16} />
        </Collapsible.Trigger>
        <Collapsible.Panel className={styles.rankedPanel}>
          <AnswerDetails desk={desk} ranked={ranked} spread={spread} />
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  );
};
