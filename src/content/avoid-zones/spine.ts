import { VERTEBRA_LEVELS } from '#anatomy/structures.ts';
import type { AvoidZone } from '../schema/records.ts';

export const spine: AvoidZone = {
  id: 'spine',
  name: 'The spine',
  rule: 'Never press hard on the bones of the spine, with any tool.',
  why: 'From the second neck vertebra to the sacrum, the spinous processes lie right under the skin. No muscle pads them. Hard pressure there lands on bone, on the joints and ligaments between the vertebrae, and hurts without loosening anything.',
  instead:
    'Work the muscles on either side. Leave at least 15 mm on each side of the midline free, more where the vertebrae are wide.',
  structures: [
    ...VERTEBRA_LEVELS.map((level) => `vertebra-${level}`),
    ...VERTEBRA_LEVELS.slice(1).map((level) => `disc-${level}`),
    'nuchal-ligament',
    'sacrum',
    'coccyx',
  ],
  claims: [
    {
      text: 'Do not put direct, hard pressure on the bony prominences of the spine; work the muscles around it.',
      grade: 'practice',
      sources: ['practice-text'],
    },
    {
      text: 'A maker of massage guns lists bony prominences among the places that call for caution.',
      grade: 'opinion',
      sources: ['therabody-precautions'],
    },
    {
      text: 'The width shown is a design rule of this page: the half-width of the vertebra’s arch plus 10 mm for the tool’s edge, and never under 15 mm. No trial has measured it.',
      grade: 'opinion',
      sources: ['dorsum-design'],
    },
  ],
  sources: ['practice-text', 'therabody-precautions', 'dorsum-design'],
};
