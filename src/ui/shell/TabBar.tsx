import { ModeButtons } from './ModeButtons.tsx';
import { PeelStepper } from './PeelStepper.tsx';
import styles from './shell.module.css';

/** The bar below on phones: modes, and the peel within the thumb's reach. */
export const TabBar = ({ onMode }: { readonly onMode: () => void }) => (
  <section className={styles.tabBar} aria-label="Mode and peel">
    <ModeButtons onChoose={onMode} />
    <PeelStepper />
  </section>
);
