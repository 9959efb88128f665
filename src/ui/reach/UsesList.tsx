import { TECHNIQUE_NAMES } from '#content/index.ts';
import type { Answer } from '#domain/reach/reach.ts';
import { TargetLink } from '../parts/TargetLink.tsx';
import { GradeMark } from './GradeMark.tsx';
import styles from './reach.module.css';
import { percentText, REACH_WORDS } from './reachWords.ts';

/** Each way of using a tool with how well it reaches that way, best first. */
export const UsesList = ({ answers }: { readonly answers: readonly Answer[] }) => (
  <ul className={styles.uses}>
    {answers.map(({ techniqueId, grade, coverage, pressureShare }) => (
      <li key={techniqueId ?? 'free'}>
        <GradeMark grade={grade} />
        <span>
          {techniqueId === null ? (
            'Used freely'
          ) : (
            <TargetLink to={{ kind: 'technique', id: techniqueId }}>
              {TECHNIQUE_NAMES.get(techniqueId) ?? techniqueId}
            </TargetLink>
          )}
          <span className={styles.useFigures}>
            {REACH_WORDS[grade]} · {percentText(coverage)} of it, {percentText(pressureShare)} arrives
          </span>
        </span>
      </li>
    ))}
  </ul>
);
