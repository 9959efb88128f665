import { CERVICAL_VERTEBRAE } from './cervicalVertebrae.ts';
import { LUMBAR_VERTEBRAE } from './lumbarVertebrae.ts';
import { THORACIC_VERTEBRAE } from './thoracicVertebrae.ts';
import type { VertebraTable } from './vertebraMeasurements.ts';

/** Every measured vertebra, C2 … L5; the atlas has a table of its own. */
export const VERTEBRA_MEASUREMENTS: VertebraTable = {
  ...CERVICAL_VERTEBRAE,
  ...THORACIC_VERTEBRAE,
  ...LUMBAR_VERTEBRAE,
};
