import { regions } from '#content/index.ts';
import { Facts } from './Facts.tsx';
import { FindWays } from './FindWays.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { SpineCard } from './SpineCard.tsx';

/** What the page says in the tools mode before a tool is chosen. */
export const ToolsIntroPanel = () => (
  <>
    <PanelTitle title="Tools and techniques" />
    <p className={styles.text}>
      Choose a tool from the list to see what it reaches, how large it is and how it is used. Or choose a technique by
      the region that bothers you.
    </p>
    <FindWays />
    <Section title="The regions">
      <Facts facts={regions.map((region) => ({ term: region.name, detail: region.summary }))} />
    </Section>
    <SpineCard />
  </>
);
