import { aboutTexts, benefits, habits, occasions, sources } from '#content/index.ts';
import { Fold } from '../parts/Fold.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { QualitySwitch } from '../parts/QualitySwitch.tsx';
import { PartByPart } from '../trust/PartByPart.tsx';
import { AboutTexts } from './AboutTexts.tsx';
import { Claims } from './Claims.tsx';
import { Credits } from './Credits.tsx';
import claimsStyles from './claims.module.css';
import { Facts } from './Facts.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { SourceItem } from './SourceItem.tsx';

const PRINTED_FIRST = ['practice-text'];

/** What the page is, what massage is good for and when, how far to trust it, and whose work it rests on. */
const AboutPanel = () => (
  <>
    <PanelTitle title="About Dorsum" />
    <p className={styles.text}>
      Dorsum shows the human back as layers that you can turn, peel and read. Every muscle tells what it does, which
      techniques loosen it and which tools reach it. The spine is marked as the place that no tool may press.
    </p>
    <OpenLink to={{ kind: 'safety' }}>Read the safety page before you start</OpenLink>
    <Section title="Picture quality">
      <p className={styles.text}>
        Auto draws as finely as this device can bear. Low spares data and battery. High draws every frame in full. The
        choice is kept on this device.
      </p>
      <QualitySwitch />
    </Section>
    <Section title="Back massage in short">
      <AboutTexts texts={aboutTexts.filter((entry) => entry.topic === 'massage')} />
    </Section>
    <Section title="What massage can do">
      <div className={styles.rows}>
        {benefits.map((benefit) => (
          <Fold key={benefit.id} level={4} title={benefit.name}>
            <p className={styles.text}>{benefit.text}</p>
            <Claims claims={benefit.claims} />
          </Fold>
        ))}
      </div>
    </Section>
    <Section title="When people use it">
      <Facts facts={occasions.map((occasion) => ({ term: occasion.name, detail: occasion.text }))} />
    </Section>
    <Section title="Habits that go with it">
      <Facts facts={habits.map((habit) => ({ term: habit.name, detail: habit.text }))} />
    </Section>
    <Section title="How far to trust it">
      <p className={styles.text}>
        Techniques and tools come from a practice text on back massage. Effects carry the strength of their support
        beside them: trial, review, survey, practice or opinion. Muscles and bones are drawn from published measurements
        of many people; your own back differs. Origins, insertions and nerves follow standard anatomy and the names of
        Terminologia Anatomica.
      </p>
      <AboutTexts texts={aboutTexts.filter((entry) => entry.topic === 'trust')} />
      <PartByPart />
    </Section>
    <Credits />
    <Section title="All sources" note={String(sources.length)}>
      <ul className={claimsStyles.sourceList}>
        {[...sources]
          .sort(
            (a, b) =>
              Number(PRINTED_FIRST.includes(b.id)) - Number(PRINTED_FIRST.includes(a.id)) ||
              a.title.localeCompare(b.title, 'en'),
          )
          .map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
      </ul>
    </Section>
  </>
);

export default AboutPanel;
