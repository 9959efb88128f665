import { groups } from '#content/index.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { StructureLinks } from '../parts/StructureLinks.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { SpineCard } from './SpineCard.tsx';

/** What the page says before anything is chosen: what can be done here, and where to begin. */
export const IntroPanel = () => (
  <>
    <PanelTitle title="Your back, muscle by muscle" />
    <p className={styles.text}>
      Turn the back and point at a muscle to read its name. Choose it to see what it does, what loosens it and which
      tools reach it.
    </p>
    <Section title="Begin with a muscle">
      <StructureLinks references={groups.map((group) => group.id)} />
    </Section>
    <Section title="Or with a question">
      <div className={styles.openLinks}>
        <OpenLink to={{ kind: 'questions' }}>Questions people ask</OpenLink>
        <OpenLink to={{ kind: 'safety' }}>When not to massage</OpenLink>
        <OpenLink to={{ kind: 'about' }}>About this page</OpenLink>
      </div>
    </Section>
    <SpineCard />
  </>
);
