import type { Source } from '../schema/records.ts';
import { ahcprRedFlags } from './ahcpr-red-flags.ts';
import { apleyScratch } from './apley-scratch.ts';
import { arteryCase } from './artery-case.ts';
import { ballVideo2020 } from './ball-video-2020.ts';
import { barker2014 } from './barker-2014.ts';
import { bartsch2021 } from './bartsch-2021.ts';
import { bartsch2025 } from './bartsch-2025.ts';
import { behm2020 } from './behm-2020.ts';
import { bodyparts3d } from './bodyparts3d.ts';
import { bogduk1980 } from './bogduk-1980.ts';
import { cheathamDensity } from './cheatham-density.ts';
import { cook2021 } from './cook-2021.ts';
import { curran2008 } from './curran-2008.ts';
import { deFoa1989 } from './de-foa-1989.ts';
import { dorsumDesign } from './dorsum-design.ts';
import { egwu2019 } from './egwu-2019.ts';
import { ekwedigweHip } from './ekwedigwe-hip.ts';
import { emgShoulderPlacement } from './emg-shoulder-placement.ts';
import { fasciaThickness } from './fascia-thickness.ts';
import { fatherlyCane } from './fatherly-cane.ts';
import { fijavz2024 } from './fijavz-2024.ts';
import { fitroAmplitude } from './fitro-amplitude.ts';
import { fma } from './fma.ts';
import { furlan2015 } from './furlan-2015.ts';
import { geelhoed2006 } from './geelhoed-2006.ts';
import { grabow2018 } from './grabow-2018.ts';
import { guo2018 } from './guo-2018.ts';
import { interscapularUltrasound } from './interscapular-ultrasound.ts';
import { jbmt2019Surface } from './jbmt-2019-surface.ts';
import { johnson1994 } from './johnson-1994.ts';
import { johnsonContact } from './johnson-contact.ts';
import { jrankRoller } from './jrank-roller.ts';
import { jssm2021Rolling } from './jssm-2021-rolling.ts';
import { kaur2016 } from './kaur-2016.ts';
import { kyphosis2010 } from './kyphosis-2010.ts';
import { lordosis2019 } from './lordosis-2019.ts';
import { nice2016 } from './nice-2016.ts';
import { patelAtlas } from './patel-atlas.ts';
import { percussionScoping } from './percussion-scoping.ts';
import { practiceText } from './practice-text.ts';
import { prehabguysRhomboid } from './prehabguys-rhomboid.ts';
import { professionalsSurvey } from './professionals-survey.ts';
import { rhabdomyolysisCase } from './rhabdomyolysis-case.ts';
import { rollingBeliefs } from './rolling-beliefs.ts';
import { rom30Minutes } from './rom-30-minutes.ts';
import { scapularTip2007 } from './scapular-tip-2007.ts';
import { seniam } from './seniam.ts';
import { sezik2024 } from './sezik-2024.ts';
import { sharecareRoller } from './sharecare-roller.ts';
import { snider2008 } from './snider-2008.ts';
import { sportsrecTennis } from './sportsrec-tennis.ts';
import { springforwardLumbar } from './springforward-lumbar.ts';
import { standardAnatomy } from './standard-anatomy.ts';
import { strongfastfitnessGrid } from './strongfastfitness-grid.ts';
import { ta2 } from './ta2.ts';
import { thelaxhouseBall } from './thelaxhouse-ball.ts';
import { therabodyPrecautions } from './therabody-precautions.ts';
import { theracaneManual } from './theracane-manual.ts';
import { timoshenkoGoodier } from './timoshenko-goodier.ts';
import { toogood2008 } from './toogood-2008.ts';
import { triggerPointManual } from './trigger-point-manual.ts';
import { verhagen2016 } from './verhagen-2016.ts';
import { vonSchroeder2001 } from './von-schroeder-2001.ts';
import { wiewelhove2019 } from './wiewelhove-2019.ts';
import { wilke2018 } from './wilke-2018.ts';
import { winterBiomechanics } from './winter-biomechanics.ts';

/** Every source that a record names: the practice text first, then terms and textbooks, then studies, then sizes. */
export const sources: readonly Source[] = [
  practiceText,
  ta2,
  fma,
  standardAnatomy,
  triggerPointManual,
  timoshenkoGoodier,
  johnsonContact,
  winterBiomechanics,
  apleyScratch,
  behm2020,
  professionalsSurvey,
  bartsch2025,
  rollingBeliefs,
  jssm2021Rolling,
  rom30Minutes,
  sezik2024,
  wilke2018,
  cheathamDensity,
  jbmt2019Surface,
  ballVideo2020,
  curran2008,
  grabow2018,
  fijavz2024,
  springforwardLumbar,
  sharecareRoller,
  nice2016,
  wiewelhove2019,
  furlan2015,
  bartsch2021,
  therabodyPrecautions,
  ahcprRedFlags,
  verhagen2016,
  rhabdomyolysisCase,
  arteryCase,
  thelaxhouseBall,
  sportsrecTennis,
  jrankRoller,
  strongfastfitnessGrid,
  fatherlyCane,
  theracaneManual,
  percussionScoping,
  fitroAmplitude,
  prehabguysRhomboid,
  interscapularUltrasound,
  fasciaThickness,
  bogduk1980,
  geelhoed2006,
  scapularTip2007,
  snider2008,
  lordosis2019,
  kyphosis2010,
  guo2018,
  emgShoulderPlacement,
  barker2014,
  deFoa1989,
  seniam,
  johnson1994,
  egwu2019,
  kaur2016,
  cook2021,
  patelAtlas,
  ekwedigweHip,
  toogood2008,
  vonSchroeder2001,
  bodyparts3d,
  dorsumDesign,
];
