/** The one door to everything the page knows. */
export { aboutTexts } from './about/aboutTexts.ts';
export { avoidZones } from './avoid-zones/avoidZones.ts';
export { benefits } from './benefits/benefits.ts';
export { groups } from './groups/groups.ts';
export { habits } from './habits/habits.ts';
export {
  avoidZoneById,
  safetyById,
  sourceById,
  techniqueById,
  toolById,
} from './lookups.ts';
export { muscles } from './muscles/muscles.ts';
export { nameOfReference, type ReferenceName } from './names.ts';
export { occasions } from './occasions/occasions.ts';
export { questions } from './questions/questions.ts';
export { regions } from './regions/regions.ts';
export { safety } from './safety/safety.ts';
export { sources } from './sources/sources.ts';
export { groupById, muscleById, noteById } from './structureLookups.ts';
export { structureNotes } from './structures/structureNotes.ts';
export { takeaways } from './takeaways/takeaways.ts';
export { techniques } from './techniques/techniques.ts';
export { tools } from './tools/tools.ts';
export { AVOID_ZONE_NAMES, TECHNIQUE_NAMES, TOOL_NAMES } from './vocabulary.ts';
