import { erectorSpinaeAponeurosis } from '../fascia/erectorSpinaeAponeurosis.ts';
import { thoracolumbarFascia } from '../fascia/thoracolumbarFascia.ts';
import { nuchalLigament } from '../ligaments/nuchalLigament.ts';
import type { MuscleRecipe } from './recipe.ts';
import { deltoid } from './recipes/deltoid.ts';
import { externalOblique } from './recipes/externalOblique.ts';
import { gluteusMaximus, gluteusMedius } from './recipes/gluteals.ts';
import { iliocostalisCervicis, iliocostalisLumborum, iliocostalisThoracis } from './recipes/iliocostalis.ts';
import { latissimusDorsi } from './recipes/latissimusDorsi.ts';
import { levatorScapulae } from './recipes/levatorScapulae.ts';
import { longissimusCapitis, longissimusCervicis, longissimusThoracis } from './recipes/longissimus.ts';
import { quadratusLumborum } from './recipes/quadratusLumborum.ts';
import { rhomboidMajor, rhomboidMinor } from './recipes/rhomboids.ts';
import { infraspinatus, supraspinatus, teresMajor, teresMinor } from './recipes/rotatorCuff.ts';
import { serratusAnterior } from './recipes/serratusAnterior.ts';
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
 * What is laid on the body together. Muscles of one stage do not see each other; the next stage lies on all of
 * them. Those under the shoulder come before scapula, clavicle and humerus and keep beneath them.
 */
export type Stage = { readonly muscles: readonly MuscleRecipe[]; readonly isUnderShoulder: boolean };

const under = (...muscles: readonly MuscleRecipe[]): Stage => ({ muscles, isUnderShoulder: true });
const over = (...muscles: readonly MuscleRecipe[]): Stage => ({ muscles, isUnderShoulder: false });

/** Every muscle and fascia of the model, deep to superficial. */
export const STAGES: readonly Stage[] = [
  under(nuchalLigament, quadratusLumborum, multifidus),
  under(semispinalisThoracis, semispinalisCervicis),
  under(semispinalisCapitis),
  under(
    longissimusThoracis,
    longissimusCervicis,
    longissimusCapitis,
    iliocostalisLumborum,
    spinalisThoracis,
    spinalisCervicis,
  ),
  under(iliocostalisThoracis, iliocostalisCervicis),
  under(erectorSpinaeAponeurosis),
  under(spleniusCervicis),
  under(spleniusCapitis),
  under(serratusPosteriorSuperior, serratusPosteriorInferior),
  under(serratusAnterior),
  over(levatorScapulae, supraspinatus, infraspinatus, teresMinor, teresMajor, gluteusMedius),
  over(rhomboidMinor, rhomboidMajor),
  over(externalOblique),
  over(latissimusDorsi),
  over(thoracolumbarFascia),
  over(gluteusMaximus),
  over(trapezius),
  over(deltoid),
];
