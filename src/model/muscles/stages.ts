import { thoracolumbarFascia } from '../fascia/thoracolumbarFascia.ts';
import type { MuscleRecipe } from './recipe.ts';
import { deltoid } from './recipes/deltoid.ts';
import { gluteusMaximus, gluteusMedius } from './recipes/gluteals.ts';
import { iliocostalisCervicis, iliocostalisLumborum, iliocostalisThoracis } from './recipes/iliocostalis.ts';
import { latissimusDorsi } from './recipes/latissimusDorsi.ts';
import { levatorScapulae } from './recipes/levatorScapulae.ts';
import { longissimusCapitis, longissimusCervicis, longissimusThoracis } from './recipes/longissimus.ts';
import { quadratusLumborum } from './recipes/quadratusLumborum.ts';
import { rhomboidMajor, rhomboidMinor } from './recipes/rhomboids.ts';
import { infraspinatus, supraspinatus, teresMajor, teresMinor } from './recipes/rotatorCuff.ts';
import { serratusPosteriorInferior, serratusPosteriorSuperior } from './recipes/serratusPosterior.ts';
import { spinalisCervicis, spinalisThoracis } from './recipes/spinalis.ts';
import { spleniusCapitis, spleniusCervicis } from './recipes/splenius.ts';
import {
  multifidus,
  semispinalisCapitis,
  semispinalisCervicis,
  semispinalisThoracis,
} from './recipes/transversospinales.ts';
import { trapezius } from './recipes/trapezius.ts';

/**
 * What is laid on the body together. Muscles of one stage do not see each other;
 * the next stage lies on all of them. `isOnShoulder` marks where the shoulder's bones come in.
 */
export type Stage = { readonly muscles: readonly MuscleRecipe[]; readonly isOnShoulder?: boolean };

/** Every muscle and fascia of the model, deep to superficial. */
export const STAGES: readonly Stage[] = [
  { muscles: [quadratusLumborum, multifidus] },
  { muscles: [semispinalisThoracis, semispinalisCervicis] },
  { muscles: [semispinalisCapitis] },
  {
    muscles: [
      longissimusThoracis,
      longissimusCervicis,
      longissimusCapitis,
      iliocostalisLumborum,
      spinalisThoracis,
      spinalisCervicis,
    ],
  },
  { muscles: [iliocostalisThoracis, iliocostalisCervicis] },
  { muscles: [spleniusCervicis] },
  { muscles: [spleniusCapitis] },
  { muscles: [serratusPosteriorSuperior, serratusPosteriorInferior] },
  { muscles: [levatorScapulae, supraspinatus, teresMinor, teresMajor, gluteusMedius], isOnShoulder: true },
  { muscles: [infraspinatus, rhomboidMinor, rhomboidMajor] },
  { muscles: [latissimusDorsi] },
  { muscles: [thoracolumbarFascia] },
  { muscles: [gluteusMaximus] },
  { muscles: [trapezius] },
  { muscles: [deltoid] },
];
