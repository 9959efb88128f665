import type { Muscle } from '../schema/records.ts';
import { deltoidAcromial } from './deltoid-acromial.ts';
import { deltoidClavicular } from './deltoid-clavicular.ts';
import { deltoidSpinal } from './deltoid-spinal.ts';
import { erectorSpinaeAponeurosis } from './erector-spinae-aponeurosis.ts';
import { externalOblique } from './external-oblique.ts';
import { gluteusMaximus } from './gluteus-maximus.ts';
import { gluteusMedius } from './gluteus-medius.ts';
import { iliocostalisCervicis } from './iliocostalis-cervicis.ts';
import { iliocostalisLumborum } from './iliocostalis-lumborum.ts';
import { iliocostalisThoracis } from './iliocostalis-thoracis.ts';
import { infraspinatus } from './infraspinatus.ts';
import { latissimusDorsi } from './latissimus-dorsi.ts';
import { levatorScapulae } from './levator-scapulae.ts';
import { longissimusCapitis } from './longissimus-capitis.ts';
import { longissimusCervicis } from './longissimus-cervicis.ts';
import { longissimusThoracis } from './longissimus-thoracis.ts';
import { multifidus } from './multifidus.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import { rhomboidMajor } from './rhomboid-major.ts';
import { rhomboidMinor } from './rhomboid-minor.ts';
import { semispinalisCapitis } from './semispinalis-capitis.ts';
import { semispinalisCervicis } from './semispinalis-cervicis.ts';
import { semispinalisThoracis } from './semispinalis-thoracis.ts';
import { serratusAnterior } from './serratus-anterior.ts';
import { serratusPosteriorInferior } from './serratus-posterior-inferior.ts';
import { serratusPosteriorSuperior } from './serratus-posterior-superior.ts';
import { spinalisCervicis } from './spinalis-cervicis.ts';
import { spinalisThoracis } from './spinalis-thoracis.ts';
import { spleniusCapitis } from './splenius-capitis.ts';
import { spleniusCervicis } from './splenius-cervicis.ts';
import { supraspinatus } from './supraspinatus.ts';
import { teresMajor } from './teres-major.ts';
import { teresMinor } from './teres-minor.ts';
import { thoracolumbarFascia } from './thoracolumbar-fascia.ts';
import { trapeziusAscending } from './trapezius-ascending.ts';
import { trapeziusDescending } from './trapezius-descending.ts';
import { trapeziusTransverse } from './trapezius-transverse.ts';

/** Every muscle and fascia of the model, in the order of `PARTS`. */
export const muscles: readonly Muscle[] = [
  trapeziusDescending,
  trapeziusTransverse,
  trapeziusAscending,
  latissimusDorsi,
  thoracolumbarFascia,
  deltoidClavicular,
  deltoidAcromial,
  deltoidSpinal,
  externalOblique,
  gluteusMaximus,
  rhomboidMajor,
  rhomboidMinor,
  levatorScapulae,
  serratusPosteriorSuperior,
  serratusPosteriorInferior,
  supraspinatus,
  infraspinatus,
  teresMinor,
  teresMajor,
  serratusAnterior,
  gluteusMedius,
  spleniusCapitis,
  spleniusCervicis,
  erectorSpinaeAponeurosis,
  iliocostalisLumborum,
  iliocostalisThoracis,
  iliocostalisCervicis,
  longissimusThoracis,
  longissimusCervicis,
  longissimusCapitis,
  spinalisThoracis,
  spinalisCervicis,
  semispinalisCapitis,
  semispinalisCervicis,
  semispinalisThoracis,
  multifidus,
  quadratusLumborum,
];
