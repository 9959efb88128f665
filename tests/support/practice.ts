import type { GroupId } from '../../src/anatomy/structures.ts';

/**
 * What a panel of each group must offer, written down from the practice text and not read from the records: which
 * tools it names for the group or for the region it lies in, and which techniques work on it.
 */
export const EXPECTED: Record<GroupId, { tools: string[]; techniques: string[] }> = {
  trapezius: {
    tools: ['Massage ball', 'Massage cane', 'Your own hands'],
    techniques: [
      'Upper back with a ball on a wall',
      'Upper back with a cane',
      'Upper trapezius with the opposite hand',
    ],
  },
  'latissimus-dorsi': { tools: ['Foam roller', 'Massage ball'], techniques: ['Mid-back on a foam roller'] },
  rhomboids: {
    tools: ['Massage ball', 'Massage cane'],
    techniques: ['Mid-back on a ball', 'Upper back with a ball on a wall', 'Upper back with a cane'],
  },
  'erector-spinae': {
    tools: ['Foam roller', 'Massage ball', 'Your own hands'],
    techniques: ['Lower back on a foam roller', 'Lower back on a ball', 'Lower back with your hands'],
  },
  'quadratus-lumborum': {
    tools: ['Massage ball', 'Your own hands'],
    techniques: ['Lower back on a ball', 'Lower back with your hands'],
  },
};

/** The name that a panel must carry for each of the fifteen parts. */
export const NAMES: Record<string, string> = {
  'trapezius-descending': 'Trapezius, descending part',
  'trapezius-transverse': 'Trapezius, transverse part',
  'trapezius-ascending': 'Trapezius, ascending part',
  'latissimus-dorsi': 'Latissimus dorsi',
  'rhomboid-major': 'Rhomboid major',
  'rhomboid-minor': 'Rhomboid minor',
  'iliocostalis-lumborum': 'Iliocostalis lumborum',
  'iliocostalis-thoracis': 'Iliocostalis thoracis',
  'iliocostalis-cervicis': 'Iliocostalis cervicis',
  'longissimus-thoracis': 'Longissimus thoracis',
  'longissimus-cervicis': 'Longissimus cervicis',
  'longissimus-capitis': 'Longissimus capitis',
  'spinalis-thoracis': 'Spinalis thoracis',
  'spinalis-cervicis': 'Spinalis cervicis',
  'quadratus-lumborum': 'Quadratus lumborum',
};
