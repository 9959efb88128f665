import { fact } from '../fact.ts';

/** What massage is, why backs ache, what massage does, and which muscles it is about. */
export const anatomyFacts = [
  fact(
    'source.title',
    'sources/practice-text',
    'title',
    /Back Massage: Techniques, Tools, and Benefits for Pain Relief/,
  ),
  fact('source.author', 'sources/practice-text', 'citation', /Jordan/, /Pain Management/, /7 min/),

  fact(
    'what.pressure-and-movement',
    'aboutTexts/what-back-massage-is',
    'text',
    /pressure and movement/,
    /soft tissues/,
  ),
  fact('what.self-or-assisted', 'aboutTexts/what-back-massage-is', 'text', /yourself/, /someone helps/),
  fact('what.tools-or-hands', 'aboutTexts/what-back-massage-is', 'text', /foam rollers/, /massage balls/, /hands/),
  fact('what.aims', 'aboutTexts/what-back-massage-is', 'text', /tension/, /circulation/, /pain/),
  fact('what.chosen-groups', 'aboutTexts/what-back-massage-is', 'text', /muscle groups/),

  fact(
    'why.complex-structure',
    'aboutTexts/why-backs-ache',
    'text',
    /complex/,
    /[Bb]ones, ligaments, muscles and nerves/,
  ),
  fact('why.posture', 'aboutTexts/why-backs-ache', 'text', /[Bb]ad posture/),
  fact('why.repetitive-movements', 'aboutTexts/why-backs-ache', 'text', /same movement again and again/),
  fact('why.stress', 'aboutTexts/why-backs-ache', 'text', /stress/),
  fact('why.injury', 'aboutTexts/why-backs-ache', 'text', /injury/),
  fact('why.tense-and-painful', 'aboutTexts/why-backs-ache', 'text', /tense and painful/),
  fact('why.time-tested', 'aboutTexts/why-backs-ache', 'text', /well-tried/),

  fact('benefit.knots', 'benefits/muscle-relaxation', 'text', /knots \(trigger points\)/),
  fact('benefit.stiffness', 'benefits/muscle-relaxation', 'text', /stiffness/),
  fact('benefit.blood-flow', 'benefits/improved-circulation', 'text', /blood flow/),
  fact('benefit.oxygen-nutrients', 'benefits/improved-circulation', 'text', /oxygen/, /nutrients/),
  fact('benefit.waste', 'benefits/improved-circulation', 'text', /waste/),
  fact('benefit.spasms', 'benefits/pain-reduction', 'text', /discomfort/, /spasms/),
  fact('benefit.endorphins', 'benefits/pain-reduction', 'text', /endorphins/, /own painkillers/),
  fact('benefit.flexibility', 'benefits/flexibility', 'text', /tight muscles and fascia/, /move further/),
  fact('benefit.range-of-motion', 'benefits/flexibility', 'name', /flexib/i, /range of motion/),
  fact('benefit.stress', 'benefits/stress-reduction', 'text', /relax/, /stress does to the body/),

  fact('muscle.erector-spinae', 'groups/erector-spinae', 'place', /[Aa]long .*spine/),
  fact('muscle.latissimus-dorsi', 'groups/latissimus-dorsi', 'place', /large muscle of the back/),
  fact('muscle.trapezius', 'groups/trapezius', 'place', /[Uu]pper back and neck/),
  fact('muscle.rhomboids', 'groups/rhomboids', 'place', /[Bb]etween the shoulder blades/),
  fact('muscle.quadratus-lumborum', 'groups/quadratus-lumborum', 'place', /[Dd]eep in the lower back/),

  fact('region.lower-back', 'regions/lower-back', undefined, /lumbar/),
  fact('region.mid-back', 'regions/mid-back', undefined, /thoracic/),
  fact('region.upper-back', 'regions/upper-back', undefined, /shoulders/, /trapezius/, /rhomboids/),
];
