import { useId } from 'react';
import { tools } from '#content/index.ts';
import type { PressAnswer, ReachDesk, SkinSpot } from '#domain/reach/ReachDesk.ts';
import type { KindOfTool } from '#store/state.ts';
import { Section } from '../panels/Section.tsx';
import { useDorsumStore } from '../StoreContext.ts';
import { bestPressed } from './bestPressed.ts';
import { PressureDiagram } from './PressureDiagram.tsx';
import { layersOfSpot } from './pressureLayers.ts';
import styles from './reach.module.css';
import { mmText, percentText, REFUSAL_WORDS, withArticle } from './reachWords.ts';
import { SelectField } from './SelectField.tsx';

type SpotPressureProps = {
  readonly desk: ReachDesk;
  readonly spot: SkinSpot;
  readonly press: KindOfTool | undefined;
};

const KINDS = tools.flatMap((tool) => tool.kinds.map((kind) => ({ tool: tool.id, value: kind.id, label: kind.name })));

/** How a tool presses on the spot, or why it does not, in a sentence. */
const sayPress = ({ press, refusal }: PressAnswer, kindName: string): string => {
  if (press === null) return `${kindName} ${REFUSAL_WORDS[refusal]}.`;
  const held = press.firmness < 0.9 ? `, with ${percentText(press.firmness)} of a firm press` : '';
  const shape = press.patch.shape === 'disc' ? 'patch' : 'strip';
  return `The ${press.contact} sinks in ${mmText(press.indentMm)} and presses ${withArticle(shape)} ${mmText(
    2 * press.patch.halfMm,
  )} across${held}.`;
};

/** What lies beneath a spot with the pressure of a tool drawn into it; the tool can be changed. */
export const SpotPressure = ({ desk, spot, press }: SpotPressureProps) => {
  const id = useId();
  const store = useDorsumStore();
  const answers = desk.pressesAt(spot.vertex);
  const kindId = press?.kind ?? bestPressed(answers)?.kindId ?? KINDS[0]?.value ?? '';
  const kindName = KINDS.find(({ value }) => value === kindId)?.label ?? kindId;
  const choose = (kind: string): void => {
    const tool = KINDS.find(({ value }) => value === kind)?.tool;
    if (tool !== undefined) store.getState().openPanel({ kind: 'spot', press: { tool, kind } });
  };
  const answer =
    press?.technique === undefined
      ? answers.find((each) => each.kindId === kindId)
      : desk.pressAt(press.tool, press.kind, press.technique, spot.vertex);
  const pressed = answer?.press ?? null;
  return (
    <Section title="What lies beneath" note="depth in mm">
      {spot.zone !== 'avoid' && (
        <>
          <SelectField id={id} label="Pressed with" value={kindId} options={KINDS} onChoose={choose} />
          {answer !== undefined && <p className={styles.because}>{sayPress(answer, kindName)}</p>}
        </>
      )}
      <PressureDiagram layers={layersOfSpot(spot, pressed)} press={pressed} />
      {pressed !== null && (
        <p className={styles.note}>
          The shape narrows with the share of a firm press that arrives: worked out for a half-space of even tissue,
          which a body is not quite.
        </p>
      )}
    </Section>
  );
};
