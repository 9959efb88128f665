import type { StructureNote } from '../schema/records.ts';
import { clavicle } from './clavicle.ts';
import { coccyx } from './coccyx.ts';
import { costalCartilage } from './costal-cartilage.ts';
import { discs } from './discs.ts';
import { femur } from './femur.ts';
import { hipBone } from './hip-bone.ts';
import { humerus } from './humerus.ts';
import { kidney } from './kidney.ts';
import { nuchalLigament } from './nuchal-ligament.ts';
import { occipitalBone } from './occipital-bone.ts';
import { parietalBone } from './parietal-bone.ts';
import { ribs } from './ribs.ts';
import { sacrum } from './sacrum.ts';
import { scapula } from './scapula.ts';
import { skin } from './skin.ts';
import { sternum } from './sternum.ts';
import { temporalBone } from './temporal-bone.ts';
import { vertebrae } from './vertebrae.ts';

/** Everything in the model that is neither muscle nor fascia, in the order of `PARTS`. */
export const structureNotes: readonly StructureNote[] = [
  skin,
  nuchalLigament,
  occipitalBone,
  parietalBone,
  temporalBone,
  ...vertebrae,
  ...discs,
  sacrum,
  coccyx,
  ...ribs,
  costalCartilage,
  sternum,
  scapula,
  clavicle,
  humerus,
  hipBone,
  femur,
  kidney,
];
