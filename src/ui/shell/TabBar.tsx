import styles from './bars.module.css';
import { ModeButtons } from './ModeButtons.tsx';
import { PeelStepper } from './PeelStepper.tsx';

/** The bar below on phones: modes, and the peel within the thumb's reach. */
export const TabBar = ({ onMode }: { readonly onMode: () => void }) => (
  <section className={styles.tabBar} aria-label="Mode and peel">
    <ModeButtons onChoose={onMode} />
    <PeelStepper />
  </section>
);
