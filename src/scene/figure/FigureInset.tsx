import { useState } from 'react';
import { techniqueById, toolById } from '#content/index.ts';
import type { Contact, Technique } from '#content/schema/records.ts';
import type { DorsumStore } from '#store/createStore.ts';
import { useStoreValue } from '#store/useStoreValue.ts';
import type { Insets } from '../camera/Insets.ts';
import styles from './FigureInset.module.css';
import { FigureView } from './FigureView.tsx';
import { postureOfTechnique } from './postureOfTechnique.ts';

type Props = {
  readonly store: DorsumStore;
  /** Address of the folder with the model's files, ending in a slash. */
  readonly modelFolder: string;
  readonly insets: Insets;
  readonly technique: string;
};

/** Between the card and the panels around it, CSS px; below it the mark of the body's foot end stays readable. */
const GAP = { side: 14, below: 34 };

/** What of the tool is drawn: the first contact of the kind in hand that the technique uses. */
const contactOf = ({ tool: toolId, contacts }: Technique, kindId: string | null): Contact | null => {
  const kinds = toolById.get(toolId)?.kinds ?? [];
  const kind = kinds.find(({ id }) => id === kindId) ?? kinds[0];
  // Of a partner's hands the palm is shown: it is what the first strokes are made with.
  const palm = kind?.contacts.find(({ name }) => name === 'palm');
  return kind?.contacts.find(({ name }) => contacts?.includes(name)) ?? palm ?? kind?.contacts[0] ?? null;
};

/** A small card on the stage: the whole person in the technique's position. It can be put away and taken out again. */
export default function FigureInset({ store, modelFolder, insets, technique: id }: Props) {
  const [isOut, setOut] = useState(true);
  const side = useStoreValue(store, (state) => state.playback?.side ?? 'left');
  const kind = useStoreValue(store, (state) => state.toolKind);
  const technique = techniqueById.get(id);
  if (!technique || postureOfTechnique(id) === null) return null;
  return (
    <figure
      className={styles.card}
      data-out={isOut}
      style={{ left: insets.left + GAP.side, bottom: insets.bottom + GAP.below }}
    >
      {isOut && (
        <div className={styles.picture}>
          <FigureView
            store={store}
            modelFolder={modelFolder}
            technique={id}
            side={side}
            contact={contactOf(technique, kind)}
            label={`The position: ${technique.position}`}
          />
        </div>
      )}
      <button type="button" className={styles.button} aria-expanded={isOut} onClick={() => setOut(!isOut)}>
        {isOut ? 'Hide the position' : 'Show the position'}
      </button>
    </figure>
  );
}
