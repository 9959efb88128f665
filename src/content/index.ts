export { avoidZones } from './avoid-zones/avoidZones.ts';
export { groups } from './groups/groups.ts';
export { regions } from './regions/regions.ts';
export { safety } from './safety/safety.ts';
export { sources } from './sources/sources.ts';
export { techniques } from './techniques/techniques.ts';
export { tools } from './tools/tools.ts';
