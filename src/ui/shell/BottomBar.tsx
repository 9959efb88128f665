import styles from './bars.module.css';
import { ModeButtons } from './ModeButtons.tsx';
import { PeelSlider } from './PeelSlider.tsx';

/** The bar below on wide windows: modes, and how deep the back is laid bare. */
export const BottomBar = () => (
  <section className={styles.bottomBar} aria-label="Mode and peel" data-inset="bottom">
    <ModeButtons />
    <span className={styles.divider} />
    <PeelSlider />
  </section>
);
