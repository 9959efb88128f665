import type { Place, Places } from './places.ts';

/** A place on the left of the back, what a needle from behind meets there, superficial first, and why. */
export type LayerSite = {
  readonly place: string;
  readonly at: (places: Places) => Place;
  readonly order: readonly RegExp[];
};

const TRAPEZIUS = /^trapezius-/;
const LATISSIMUS = /^latissimus-dorsi/;
/** The posterior layer over the lower back: the fascia, or the latissimus' own aponeurosis, which is its superficial lamina. */
const POSTERIOR_LAYER = /^(thoracolumbar-fascia|latissimus-dorsi)/;
const APONEUROSIS = /^(erector-spinae-aponeurosis|longissimus-thoracis|iliocostalis-lumborum)/;
const RHOMBOID = /^rhomboid-/;
const ERECTOR = /^(iliocostalis|longissimus|spinalis)-/;
const ILIOCOSTALIS = /^iliocostalis-/;
const LONGISSIMUS = /^longissimus-/;
const QUADRATUS = /^quadratus-lumborum/;
const MULTIFIDUS = /^multifidus/;
const TRANSVERSOSPINALES = /^(multifidus|semispinalis-)/;
const SPLENIUS = /^splenius-/;
const SEMISPINALIS_CAPITIS = /^semispinalis-capitis/;
const SERRATUS_SUPERIOR = /^serratus-posterior-superior/;
const SERRATUS_INFERIOR = /^serratus-posterior-inferior/;
const SERRATUS_ANTERIOR = /^serratus-anterior/;
const SUPRASPINATUS = /^supraspinatus/;
const INFRASPINATUS = /^infraspinatus/;
const TERES = /^teres-/;
const LEVATOR = /^levator-scapulae/;
const DELTOID = /^deltoid-/;
const GLUTEUS_MAXIMUS = /^gluteus-maximus/;
const GLUTEUS_MEDIUS = /^gluteus-medius/;
const SCAPULA = /^scapula/;
const RIB = /^rib-/;
const VERTEBRA = /^vertebra-/;
const SACRUM = /^sacrum/;
const HIP_BONE = /^hip-bone/;
const KIDNEY = /^kidney/;

const site = (place: string, at: LayerSite['at'], ...order: RegExp[]): LayerSite => ({ place, at, order });

/**
 * Order of the layers from the neck to the buttock, as the layers are met in dissection; named by landmarks, so that
 * it holds for bodies of every size.
 *
 * @source standard-anatomy, bogduk-1980 (lumbar region)
 */
export const LAYER_SITES: readonly LayerSite[] = [
  site('beside C3', (p) => p.beside('c3', 0.7), TRAPEZIUS, SPLENIUS, SEMISPINALIS_CAPITIS, VERTEBRA),
  site('beside C4', (p) => p.beside('c4', 0.75), TRAPEZIUS, SPLENIUS, SEMISPINALIS_CAPITIS, VERTEBRA),
  site('beside C5', (p) => p.beside('c5', 0.7), TRAPEZIUS, SPLENIUS, SEMISPINALIS_CAPITIS, VERTEBRA),
  site('side of the neck at C5', (p) => p.beside('c5', 1.4), TRAPEZIUS, LEVATOR),
  site('beside C6', (p) => p.beside('c6', 0.7), TRAPEZIUS, SPLENIUS, SEMISPINALIS_CAPITIS, VERTEBRA),
  site('side of the neck at C6', (p) => p.beside('c6', 1.4), TRAPEZIUS, LEVATOR),
  site('beside C7', (p) => p.across('c7', 0.15), TRAPEZIUS, SPLENIUS, SEMISPINALIS_CAPITIS),
  site('lateral to C7', (p) => p.beside('c7', 1.26), TRAPEZIUS, LEVATOR),
  site('beside T1', (p) => p.beside('t1', 0.565), TRAPEZIUS, SERRATUS_SUPERIOR, SPLENIUS, SEMISPINALIS_CAPITIS),
  site('lateral to T1', (p) => p.across('t1', 0.3), TRAPEZIUS, LEVATOR),
  site(
    'beside T2',
    (p) => p.across('t2', 0.15),
    TRAPEZIUS,
    RHOMBOID,
    SERRATUS_SUPERIOR,
    SPLENIUS,
    SEMISPINALIS_CAPITIS,
  ),
  site('beside T3', (p) => p.across('t3', 0.15), TRAPEZIUS, RHOMBOID, SPLENIUS),
  site(
    'between spine and shoulder blade at T3',
    (p) => p.across('t3', 0.26),
    TRAPEZIUS,
    RHOMBOID,
    SERRATUS_SUPERIOR,
    ERECTOR,
  ),
  site('beside T4', (p) => p.across('t4', 0.12), TRAPEZIUS, RHOMBOID, TRANSVERSOSPINALES),
  site('between spine and shoulder blade at T4', (p) => p.across('t4', 0.26), TRAPEZIUS, RHOMBOID, ERECTOR),
  site('between spine and shoulder blade at T5', (p) => p.across('t5', 0.28), TRAPEZIUS, RHOMBOID, ERECTOR),
  site('between spine and shoulder blade at T6', (p) => p.across('t6', 0.28), TRAPEZIUS, RHOMBOID, ERECTOR, RIB),
  site('beside T7', (p) => p.beside('t7', 0.9), TRAPEZIUS, ERECTOR),
  site('at T7, over the angle of rib 7', (p) => p.across('t7', 0.26), TRAPEZIUS, ERECTOR, RIB),
  site('beside T8', (p) => p.beside('t8', 1), TRAPEZIUS, ERECTOR),
  site('lateral to T8', (p) => p.across('t8', 0.4), LATISSIMUS, ERECTOR),
  site('below the inferior angle', (p) => p.across('t8', 0.66), LATISSIMUS, SERRATUS_ANTERIOR, RIB),
  site('beside T9', (p) => p.beside('t9', 0.8), TRAPEZIUS, LATISSIMUS, LONGISSIMUS),
  site('lateral to T9', (p) => p.across('t9', 0.45), LATISSIMUS, ILIOCOSTALIS, RIB),
  site('beside T10', (p) => p.across('t10', 0.2), LATISSIMUS, LONGISSIMUS),
  site('lateral to T10', (p) => p.across('t10', 0.42), LATISSIMUS, ILIOCOSTALIS),
  site('the flank at T10', (p) => p.across('t10', 0.66), LATISSIMUS, RIB),
  site('beside T11', (p) => p.across('t11', 0.2), POSTERIOR_LAYER, LONGISSIMUS),
  site('lateral to T11', (p) => p.across('t11', 0.38), LATISSIMUS, ILIOCOSTALIS),
  site('the last ribs', (p) => p.towardsCrest('t12', 0.6), LATISSIMUS, SERRATUS_INFERIOR, ILIOCOSTALIS),
  site('beside L1', (p) => p.towardsCrest('l1', 0.25), POSTERIOR_LAYER, ERECTOR),
  site('lateral to L1', (p) => p.towardsCrest('l1', 0.5), LATISSIMUS, SERRATUS_INFERIOR, ILIOCOSTALIS, RIB),
  site('beside L2', (p) => p.towardsCrest('l2', 0.11), POSTERIOR_LAYER, APONEUROSIS, MULTIFIDUS, VERTEBRA),
  site('lateral to L2', (p) => p.beside('l2', 1.25), LATISSIMUS, ILIOCOSTALIS, QUADRATUS, KIDNEY),
  site('beside L3', (p) => p.towardsCrest('l3', 0.15), POSTERIOR_LAYER, APONEUROSIS, MULTIFIDUS, VERTEBRA),
  site('over the transverse process of L3', (p) => p.towardsCrest('l3', 0.38), POSTERIOR_LAYER, APONEUROSIS, QUADRATUS),
  site('lateral to L3', (p) => p.towardsCrest('l3', 0.48), LATISSIMUS, ILIOCOSTALIS, QUADRATUS),
  site('beside L4', (p) => p.towardsCrest('l4', 0.15), POSTERIOR_LAYER, APONEUROSIS, MULTIFIDUS, VERTEBRA),
  site('lateral to L4', (p) => p.towardsCrest('l4', 0.42), POSTERIOR_LAYER, ERECTOR, QUADRATUS),
  site('beside L5', (p) => p.towardsCrest('l5', 0.15), POSTERIOR_LAYER, APONEUROSIS, MULTIFIDUS, VERTEBRA),
  site('over the sacrum', (p) => p.onButtock(0.15, 1), POSTERIOR_LAYER, APONEUROSIS, MULTIFIDUS, SACRUM),
  site('above the scapular spine', (p) => p.onScapula(0.3, 0.88), TRAPEZIUS, SUPRASPINATUS, SCAPULA),
  site(
    'the medial border under the trapezius',
    (p) => p.onScapula(0.15, 0.6),
    TRAPEZIUS,
    INFRASPINATUS,
    SCAPULA,
    ERECTOR,
  ),
  site('the infraspinous fossa', (p) => p.onScapula(0.35, 0.55), INFRASPINATUS, SCAPULA, SERRATUS_ANTERIOR, RIB),
  site('the lower infraspinous fossa', (p) => p.onScapula(0.4, 0.4), INFRASPINATUS, SCAPULA, SERRATUS_ANTERIOR, RIB),
  site('within the medial border', (p) => p.onScapula(0.1, 0.5), INFRASPINATUS, SCAPULA, SERRATUS_ANTERIOR, ERECTOR),
  site('the lateral border', (p) => p.onScapula(0.5, 0.25), TERES, SCAPULA),
  site('the inferior angle', (p) => p.onScapula(0.3, 0.1), LATISSIMUS, SCAPULA, RIB),
  site('the back of the shoulder', (p) => p.onScapula(0.7, 0.72), DELTOID, INFRASPINATUS, SCAPULA),
  site('the buttock by the posterior iliac spine', (p) => p.onButtock(0.5, 1.2), GLUTEUS_MAXIMUS, HIP_BONE),
  site('the upper buttock', (p) => p.onButtock(0.72, 1), GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS, HIP_BONE),
  site('the outer buttock', (p) => p.onButtock(0.92, 1.5), GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS, HIP_BONE),
  site('above the gluteus maximus', (p) => p.onButtock(0.9, 0.6), GLUTEUS_MEDIUS, HIP_BONE),
];
