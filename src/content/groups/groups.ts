import type { Group } from '../schema/records.ts';
import { erectorSpinae } from './erector-spinae.ts';
import { latissimusDorsi } from './latissimus-dorsi.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import { rhomboids } from './rhomboids.ts';
import { trapezius } from './trapezius.ts';

/** In the order of `GROUP_IDS`. */
export const groups: readonly Group[] = [trapezius, latissimusDorsi, rhomboids, erectorSpinae, quadratusLumborum];
