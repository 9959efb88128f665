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
export type Stage = {
  readonly muscles: readonly MuscleRecipe[];
  readonly isUnderShoulder: boolean;
  /** What is left free between them and the shoulder blade: room for what comes to lie between, mm. */
  readonly roomMm: number;
};

/** The least room between a muscle and the bone that glides over it, mm. */
const GLIDE_MM = 0.6;
/** What one more muscle takes between rib cage and shoulder blade, mm. */
const LAYER_MM = 2.2;

/** @param layersOver how many muscles come to lie between these and the shoulder blade */
const underBy =
  (layersOver: number) =>
  (...muscles: readonly MuscleRecipe[]): Stage => ({
    muscles,
    isUnderShoulder: true,
    roomMm: GLIDE_MM + layersOver * LAYER_MM,
  });
const under = underBy(2);
const underOne = underBy(1);
const underNone = underBy(0);
const over = (...muscles: readonly MuscleRecipe[]): Stage => ({ muscles, isUnderShoulder: false, roomMm: 0 });

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
  underOne(serratusPosteriorSuperior, serratusPosteriorInferior),
  underNone(serratusAnterior),
  over(levatorScapulae, supraspinatus, infraspinatus, teresMinor, teresMajor, gluteusMedius),
  over(rhomboidMinor, rhomboidMajor),
  over(externalOblique),
  over(latissimusDorsi),
  over(thoracolumbarFascia),
  over(gluteusMaximus),
  over(trapezius),
  over(deltoid),
];
