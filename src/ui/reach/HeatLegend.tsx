import { GRADE_THRESHOLDS, GRADES } from '#domain/reach/grade.ts';
import { HEAT_COLOURS } from '#domain/reach/heatScale.ts';
import { GradeMark } from './GradeMark.tsx';
import styles from './heat.module.css';
import { percentText, REACH_WORDS } from './reachWords.ts';

const RAMP = `linear-gradient(90deg, ${HEAT_COLOURS.map((rgb) => `rgb(${rgb.join(' ')})`).join(', ')})`;
const { well, part } = GRADE_THRESHOLDS;

/** What the colours on the body mean: one scale from what a tool does not reach to what it reaches well. */
export const HeatLegend = () => (
  <figure className={styles.legend}>
    <div className={styles.ramp} style={{ backgroundImage: RAMP }} aria-hidden="true" />
    <ul className={styles.rampWords}>
      {[...GRADES].reverse().map((grade) => (
        <li key={grade}>
          <GradeMark grade={grade} />
          {REACH_WORDS[grade]}
        </li>
      ))}
    </ul>
    <figcaption className={styles.caption}>
      Well: at least {percentText(well.coverage)} of the muscle can be pressed, and {percentText(well.share)} of the
      pressure arrives. In part: {percentText(part.coverage)} and {percentText(part.share)}.
    </figcaption>
    <ul className={styles.skinWords} aria-label="On the skin">
      <li data-touch="free">may press</li>
      <li data-touch="caution">with caution</li>
      <li data-touch="off">must not press</li>
      <li data-touch="out-of-reach">does not get there</li>
    </ul>
  </figure>
);
