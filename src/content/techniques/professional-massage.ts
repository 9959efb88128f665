import type { Technique } from '../schema/records.ts';

export const professionalMassage: Technique = {
  id: 'professional-massage',
  name: 'Professional massage therapy',
  kind: 'assisted',
  region: null,
  tool: 'therapist',
  groups: ['trapezius', 'latissimus-dorsi', 'rhomboids', 'erector-spinae', 'quadratus-lumborum'],
  position: 'As your therapist asks, most often lying face down on a table.',
  steps: [
    {
      text: 'Look for a licensed massage therapist when your pain is chronic or severe, or when you want deeper, more thorough work.',
      isOptional: false,
    },
    {
      text: 'Ask for the title: registered massage therapist or licensed massage practitioner, whichever your country uses.',
      isOptional: false,
    },
    { text: 'Say what hurts, since when, and which conditions and medicines you have.', isOptional: false },
    {
      text: 'Ask what is planned. Deep tissue massage works slowly and firmly on deeper layers.',
      isOptional: false,
    },
    { text: 'Myofascial release holds a gentle, lasting stretch on muscle and fascia.', isOptional: true },
    { text: 'Trigger point therapy presses on single tender spots until they ease.', isOptional: true },
    { text: 'Say at once when something is too much.', isOptional: false },
  ],
  holdS: null,
  dose: 'As agreed with your therapist.',
  tempo: 'As your therapist judges.',
  pressure: { scale: [2, 7], words: 'Deep work can be strong; it should never be excruciating.' },
  shouldFeel: 'Strong but helpful pressure. Mild soreness for a day afterwards is common.',
  softer: 'Say so. A good therapist changes the pressure at once.',
  deeper: 'Say so, and let it come slowly.',
  stopWhen: 'Ask to stop at pain that is sharp or grows, at numbness or tingling.',
  precautions: [
    'keep-off-the-spine',
    'listen-to-your-body',
    'good-pain-and-bad-pain',
    'osteoporosis',
    'blood-clots',
    'nerve-compression',
    'disc-trouble',
    'unexplained-back-pain',
    'pregnancy',
  ],
  claims: [
    {
      text: 'The British guideline on low back pain advises massage only as part of a package with exercise.',
      grade: 'review',
      sources: ['nice-2016'],
    },
    {
      text: 'A review of trials found short-term relief of low back pain, but had very little confidence in the result.',
      grade: 'review',
      sources: ['furlan-2015'],
    },
  ],
  sources: ['practice-text', 'nice-2016', 'furlan-2015'],
};
