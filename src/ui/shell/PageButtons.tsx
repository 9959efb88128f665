import { IconButton } from '../parts/IconButton.tsx';
import { useDorsumStore } from '../StoreContext.ts';

/** The ways to the pages of text and to the help. */
export const PageButtons = () => {
  const store = useDorsumStore();
  const { openPanel, setHelpOpen } = store.getState();
  return (
    <>
      <IconButton icon="shield" label="Safety" onClick={() => openPanel({ kind: 'safety' })} />
      <IconButton icon="question" label="Questions" onClick={() => openPanel({ kind: 'questions' })} />
      <IconButton icon="info" label="About" onClick={() => openPanel({ kind: 'about' })} />
      <IconButton icon="help" label="Keys and touch" hintSide="left" onClick={() => setHelpOpen(true)} />
    </>
  );
};
