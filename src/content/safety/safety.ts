import type { Safety } from '../schema/records.ts';
import { acuteInflammation } from './acute-inflammation.ts';
import { alteredSensation } from './altered-sensation.ts';
import { bladderOrBowelChanges } from './bladder-or-bowel-changes.ts';
import { bloodClots } from './blood-clots.ts';
import { boneInfection } from './bone-infection.ts';
import { bruises } from './bruises.ts';
import { diabetes } from './diabetes.ts';
import { discTrouble } from './disc-trouble.ts';
import { fever } from './fever.ts';
import { fractures } from './fractures.ts';
import { goodPainAndBadPain } from './good-pain-and-bad-pain.ts';
import { highBloodPressure } from './high-blood-pressure.ts';
import { infections } from './infections.ts';
import { keepOffTheSpine } from './keep-off-the-spine.ts';
import { listenToYourBody } from './listen-to-your-body.ts';
import { nerveCompression } from './nerve-compression.ts';
import { notADiagnosis } from './not-a-diagnosis.ts';
import { numbnessOrTingling } from './numbness-or-tingling.ts';
import { openWounds } from './open-wounds.ts';
import { osteoporosis } from './osteoporosis.ts';
import { persistentPain } from './persistent-pain.ts';
import { pregnancy } from './pregnancy.ts';
import { rashes } from './rashes.ts';
import { recentInjury } from './recent-injury.ts';
import { recentSurgerySites } from './recent-surgery-sites.ts';
import { severePain } from './severe-pain.ts';
import { spinalDeformity } from './spinal-deformity.ts';
import { unexplainedBackPain } from './unexplained-back-pain.ts';
import { varicoseVeins } from './varicose-veins.ts';
import { weakness } from './weakness.ts';

/** Rules first, then what forbids massage, what to ask about first, and what needs help at once. */
export const safety: readonly Safety[] = [
  keepOffTheSpine,
  listenToYourBody,
  goodPainAndBadPain,
  notADiagnosis,
  openWounds,
  bruises,
  infections,
  rashes,
  recentSurgerySites,
  acuteInflammation,
  fractures,
  osteoporosis,
  bloodClots,
  nerveCompression,
  discTrouble,
  unexplainedBackPain,
  pregnancy,
  highBloodPressure,
  diabetes,
  alteredSensation,
  varicoseVeins,
  recentInjury,
  spinalDeformity,
  boneInfection,
  severePain,
  persistentPain,
  numbnessOrTingling,
  weakness,
  fever,
  bladderOrBowelChanges,
];
