import { useDorsum } from '../StoreContext.ts';
import { PeelStep } from './PeelStep.tsx';
import styles from './peel.module.css';
import { peelName } from './peelNames.ts';

/** The peel for a thumb: two large buttons, and between them the layer that lies bare. */
export const PeelStepper = () => {
  const peel = useDorsum((s) => s.peel);
  return (
    <fieldset className={styles.stepper} aria-label="Peel">
      <PeelStep by={-1} />
      <output className={styles.stepperName} aria-label="Layer laid bare">
        {peelName(peel)}
      </output>
      <PeelStep by={1} />
    </fieldset>
  );
};
