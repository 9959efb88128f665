import type { Muscle } from '#content/schema/records.ts';
import { StructureLinks } from '../parts/StructureLinks.tsx';
import { type Fact, Facts } from './Facts.tsx';
import { Section } from './Section.tsx';

const neighbours = (term: string, references: readonly string[]): Fact[] =>
  references.length === 0 ? [] : [{ term, detail: <StructureLinks references={references} /> }];

/** How a muscle is built and what lies next to it. */
export const MuscleFacts = ({ muscle }: { readonly muscle: Muscle }) => (
  <Section title="How it is built">
    <Facts
      facts={[
        { term: 'Origin', detail: muscle.origin.text },
        { term: 'Insertion', detail: muscle.insertion.text },
        { term: 'Action', detail: muscle.action },
        { term: 'Nerve', detail: muscle.nerve },
        ...(muscle.bloodSupply === null ? [] : [{ term: 'Blood supply', detail: muscle.bloodSupply }]),
        { term: 'Fibres', detail: muscle.fibreDirection },
        ...(muscle.figures ?? []).map((figure) => ({ term: figure.name, detail: figure.value })),
        ...neighbours('Over it', muscle.over),
        ...neighbours('Under it', muscle.under),
      ]}
    />
  </Section>
);
