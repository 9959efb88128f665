import { avoidZones } from './avoid-zones/avoidZones.ts';
import { byId } from './byId.ts';
import { safety } from './safety/safety.ts';
import { sources } from './sources/sources.ts';
import { techniques } from './techniques/techniques.ts';
import { tools } from './tools/tools.ts';

export const avoidZoneById = byId(avoidZones);
export const safetyById = byId(safety);
export const sourceById = byId(sources);
export const techniqueById = byId(techniques);
export const toolById = byId(tools);
