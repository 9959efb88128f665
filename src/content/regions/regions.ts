import type { Region } from '../schema/records.ts';
import { lowerBack } from './lower-back.ts';
import { midBack } from './mid-back.ts';
import { upperBack } from './upper-back.ts';

/** From inferior to superior, as the practice text treats them. */
export const regions: readonly Region[] = [lowerBack, midBack, upperBack];
