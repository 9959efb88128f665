import { byId } from './byId.ts';
import { groups } from './groups/groups.ts';
import { muscles } from './muscles/muscles.ts';
import { structureNotes } from './structures/structureNotes.ts';

// Apart from the other lookups, so that naming a structure does not fetch every text about tools and techniques.
export const groupById = byId(groups);
export const muscleById = byId(muscles);
export const noteById = byId(structureNotes);
