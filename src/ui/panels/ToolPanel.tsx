import { lazy, Suspense } from 'react';
import type { Tool } from '#content/schema/records.ts';
import { groupsFor, techniquesWith } from '#domain/relations.ts';
import { RELATED_CONTENT } from '../relatedContent.ts';
import { BulletList } from './BulletList.tsx';
import { Claims } from './Claims.tsx';
import { Facts } from './Facts.tsx';
import { GroupRow } from './GroupRow.tsx';
import { PanelTitle } from './PanelTitle.tsx';
import { Precautions } from './Precautions.tsx';
import styles from './panels.module.css';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { SpineCard } from './SpineCard.tsx';
import { TechniqueFold } from './TechniqueFold.tsx';
import { ToolKinds } from './ToolKinds.tsx';

const ToolReach = lazy(() => import('../reach/ToolReach.tsx'));

/** All that is said of a tool: what it is and how large, what it is good for, how it is used, what to mind. */
export const ToolPanel = ({ tool }: { readonly tool: Tool }) => {
  const techniques = techniquesWith(tool.id, RELATED_CONTENT);
  const groups = groupsFor(tool.id, RELATED_CONTENT);
  const advice = [
    { term: 'Its load', detail: tool.howItIsLoaded },
    ...(tool.howToChoose === null ? [] : [{ term: 'Choosing', detail: tool.howToChoose }]),
    ...(tool.care === null ? [] : [{ term: 'Care', detail: tool.care }]),
  ];
  return (
    <>
      <PanelTitle title={tool.name} chips={[tool.isAssisted ? 'Someone helps you' : 'You use it yourself']} />
      <p className={styles.text}>{tool.summary}</p>
      <Suspense fallback={null}>
        <ToolReach tool={tool} />
      </Suspense>
      {tool.kinds.length > 0 && <ToolKinds kinds={tool.kinds} />}
      <Section title="Good for">
        <BulletList items={tool.goodFor} />
      </Section>
      {tool.notFor.length > 0 && (
        <Section title="Not for">
          <BulletList items={tool.notFor} />
        </Section>
      )}
      <SpineCard />
      {techniques.length > 0 && (
        <Section title="Techniques with it" note="From the practice text">
          <div className={styles.rows}>
            {techniques.map((technique) => (
              <TechniqueFold key={technique.id} technique={technique} />
            ))}
          </div>
        </Section>
      )}
      {groups.length > 0 && (
        <Section title="Muscles it is for" note="From the practice text">
          <ul className={styles.rows}>
            {groups.map(({ group, why, directness }) => (
              <GroupRow key={group.id} group={group} why={why} directness={directness} />
            ))}
          </ul>
        </Section>
      )}
      <Section title="How to use it">
        <Facts facts={advice} />
      </Section>
      <Precautions ids={tool.precautions} />
      {tool.claims.length > 0 && (
        <Section title="What is known">
          <Claims claims={tool.claims} />
        </Section>
      )}
      <Sources
        ids={[
          ...tool.sources,
          ...tool.kinds.flatMap((kind) => kind.sources),
          ...tool.claims.flatMap((claim) => claim.sources),
        ]}
      />
    </>
  );
};
