import { lazy, Suspense } from 'react';
import { regions } from '#content/index.ts';
import type { Technique } from '#content/schema/records.ts';
import { StructureLinks } from '../parts/StructureLinks.tsx';
import { Claims } from './Claims.tsx';
import { Facts } from './Facts.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import { PlayedSteps } from './PlayedSteps.tsx';
import { Precautions } from './Precautions.tsx';
import { PressureScale } from './PressureScale.tsx';
import styles from './panels.module.css';
import { rangeText } from './rangeText.ts';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { StopCard } from './StopCard.tsx';
import { TechniqueTool } from './TechniqueTool.tsx';

const PlayTechnique = lazy(() => import('../reach/PlayTechnique.tsx'));

const chipsOf = (technique: Technique): string[] =>
  [
    regions.find((region) => region.id === technique.region)?.name ?? 'Whole back',
    technique.kind === 'self' ? 'On your own' : 'With help',
    technique.holdS === null ? null : `Hold ${rangeText(technique.holdS, 's')}`,
  ].filter((chip) => chip !== null);

/** A technique to follow: position, steps, how hard and how long, when to stop, and what supports it. */
export const TechniquePanel = ({ technique }: { readonly technique: Technique }) => (
  <>
    <PanelTitle title={technique.name} chips={chipsOf(technique)} />
    <Suspense fallback={null}>
      <PlayTechnique technique={technique} />
    </Suspense>
    <TechniqueTool toolId={technique.tool} />
    <Section title="Position">
      <p className={styles.text}>{technique.position}</p>
    </Section>
    <Section title="Steps">
      <PlayedSteps technique={technique} />
    </Section>
    <StopCard title="When to stop.">{technique.stopWhen}</StopCard>
    <Section title="How hard" note="0 to 10">
      <PressureScale pressure={technique.pressure} />
    </Section>
    <Section title="How long and how it feels">
      <Facts
        facts={[
          ...(technique.holdS === null
            ? []
            : [{ term: 'Hold', detail: `${rangeText(technique.holdS, 'seconds')}, or until it eases` }]),
          { term: 'How much', detail: technique.dose },
          { term: 'Pace', detail: technique.tempo },
          { term: 'It should feel', detail: technique.shouldFeel },
          { term: 'Softer', detail: technique.softer },
          { term: 'Deeper', detail: technique.deeper },
        ]}
      />
    </Section>
    <Section title="Muscles it works on">
      <StructureLinks references={technique.groups} />
    </Section>
    <Precautions ids={technique.precautions} />
    {technique.claims.length > 0 && (
      <Section title="What is known">
        <Claims claims={technique.claims} />
      </Section>
    )}
    <Sources ids={[...technique.sources, ...technique.claims.flatMap((claim) => claim.sources)]} />
  </>
);
