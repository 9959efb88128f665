/**
 * Names of tools, techniques and zones by id: enough to read a link and to title a panel before the records have
 * come. The records say the same; a test keeps it so.
 */
export const TOOL_NAMES: ReadonlyMap<string, string> = new Map([
  ['foam-roller', 'Foam roller'],
  ['massage-ball', 'Massage ball'],
  ['massage-cane', 'Massage cane'],
  ['percussion-massager', 'Percussion massager'],
  ['hands', 'Your own hands'],
  ['partner', 'A partner'],
  ['therapist', 'A massage therapist'],
]);

export const TECHNIQUE_NAMES: ReadonlyMap<string, string> = new Map([
  ['lower-back-roller', 'Lower back on a foam roller'],
  ['lower-back-ball', 'Lower back on a ball'],
  ['lower-back-hands', 'Lower back with your hands'],
  ['mid-back-roller', 'Mid-back on a foam roller'],
  ['mid-back-ball', 'Mid-back on a ball'],
  ['upper-back-ball-wall', 'Upper back with a ball on a wall'],
  ['upper-back-cane', 'Upper back with a cane'],
  ['upper-trapezius-hand', 'Upper trapezius with the opposite hand'],
  ['partner-massage', 'Partner massage'],
  ['professional-massage', 'Professional massage therapy'],
]);

export const AVOID_ZONE_NAMES: ReadonlyMap<string, string> = new Map([
  ['spine', 'The spine'],
  ['neck-front', 'Front and side of the neck'],
  ['kidneys', 'Flank below the ribs'],
]);
