import styles from './layout.module.css';

type SkipLinksProps = { readonly hasList: boolean };

/** The first thing the Tab key meets: past the bar, straight to the parts of the page. */
export const SkipLinks = ({ hasList }: SkipLinksProps) => (
  <nav className={styles.skip} aria-label="Skip to">
    {hasList && <a href="#list">Skip to the list</a>}
    <a href="#stage">Skip to the picture</a>
    <a href="#details">{hasList ? 'Skip to the details' : 'Skip to the list and the details'}</a>
  </nav>
);
