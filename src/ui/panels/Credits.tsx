import { Facts } from './Facts.tsx';
import { Section } from './Section.tsx';

/** Whose work the page uses, and under which licences. */
export const Credits = () => (
  <Section title="Credits and licences">
    <Facts
      facts={[
        { term: 'Program', detail: 'MIT licence.' },
        {
          term: 'Model',
          detail:
            'Made by this project from published measurements and drawn after dissections. CC BY-SA 4.0: share and change it, name Dorsum, keep the licence.',
        },
        { term: 'Typeface', detail: 'Inter by Rasmus Andersson, SIL Open Font License 1.1.' },
        { term: 'Privacy', detail: 'No account, no tracking. What the page remembers stays on this device.' },
      ]}
    />
  </Section>
);
