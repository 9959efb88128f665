import styles from './shell.module.css';

/** The first thing the Tab key meets: past the bar, straight to the parts of the page. */
export const SkipLinks = () => (
  <div className={styles.skip}>
    <a href="#list">Skip to the list</a>
    <a href="#stage">Skip to the picture</a>
    <a href="#details">Skip to the details</a>
  </div>
);
