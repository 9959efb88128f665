import type { AvoidZone } from '../schema/records.ts';
import { kidneys } from './kidneys.ts';
import { neckFront } from './neck-front.ts';
import { spine } from './spine.ts';

/** The zone that the model draws first. */
export const avoidZones: readonly AvoidZone[] = [spine, neckFront, kidneys];
