import { techniques } from '#content/index.ts';
import { type Fact, fact } from '../fact.ts';

/** What the practice text asks of every self-massage, whatever the tool. */
const sharedFacts: readonly Fact[] = techniques
  .filter((technique) => technique.kind === 'self')
  .flatMap(({ id }) => [
    fact(`${id}.slowly`, `techniques/${id}`, 'tempo', /[Ss]low/),
    fact(`${id}.controlled`, `techniques/${id}`, 'tempo', /controlled/),
    fact(`${id}.breathe-deeply`, `techniques/${id}`, 'steps', /[Bb]reath\w* deeply/),
    fact(`${id}.hold-or-until-it-eases`, `techniques/${id}`, 'steps', /20–60 seconds,? or until it eases/),
  ]);

const lowerBackFacts = [
  fact('lower-roller.place', 'techniques/lower-back-roller', 'steps', /Sit on the floor/, /under your lower back/),
  fact('lower-roller.legs', 'techniques/lower-back-roller', 'steps', /[Bb]end your knees/, /feet flat/),
  fact('lower-roller.hands', 'techniques/lower-back-roller', 'steps', /hands on the floor behind you/),
  fact('lower-roller.from-to', 'techniques/lower-back-roller', 'steps', /top of your glutes/, /just below your ribs/),
  fact('lower-roller.up-and-down', 'techniques/lower-back-roller', 'steps', /Roll slowly/, /up and down/),
  fact('lower-roller.off-the-spine', 'techniques/lower-back-roller', 'steps', /off the spine/, /muscle to one side/),
  fact('lower-roller.not-on-lumbar-spine', 'techniques/lower-back-roller', 'claims', /not to roll on the lumbar spine/),
  fact('lower-roller.deeper', 'techniques/lower-back-roller', 'steps', /lean a little to one side/, /erector spinae/),

  fact('lower-ball.position', 'techniques/lower-back-ball', 'steps', /[Ll]ie on your back/, /knees bent/, /feet flat/),
  fact('lower-ball.spot', 'techniques/lower-back-ball', 'steps', /tender spot of your lower back/),
  fact('lower-ball.avoid-spine', 'techniques/lower-back-ball', 'steps', /beside the spine, never on it/),
  fact('lower-ball.movement', 'techniques/lower-back-ball', 'steps', /gently, sideways or up and down/, /ball rolls/),
  fact('lower-ball.wall', 'techniques/lower-back-ball', 'steps', /wall/, /[Ll]ean in/, /move your body/),

  fact('lower-hands.position', 'techniques/lower-back-hands', 'steps', /Sit or stand/),
  fact('lower-hands.thumbs-or-knuckles', 'techniques/lower-back-hands', 'steps', /thumbs or your knuckles/),
  fact('lower-hands.either-side', 'techniques/lower-back-hands', 'steps', /left and right of your lower spine/),
  fact('lower-hands.circles', 'techniques/lower-back-hands', 'steps', /gently/, /circles/),
  fact('lower-hands.strokes', 'techniques/lower-back-hands', 'steps', /stroke along the muscles, downwards/),
];

const midBackFacts = [
  fact('mid-roller.position', 'techniques/mid-back-roller', 'steps', /[Ll]ie on your back/, /under your mid-back/),
  fact('mid-roller.legs', 'techniques/mid-back-roller', 'steps', /[Bb]end your knees/, /feet flat/),
  fact('mid-roller.arms', 'techniques/mid-back-roller', 'steps', /arms on your chest/, /hands behind your head/),
  fact('mid-roller.neck', 'techniques/mid-back-roller', 'steps', /hold up your neck/),
  fact('mid-roller.hips', 'techniques/mid-back-roller', 'steps', /[Ll]ift your hips a little/),
  fact('mid-roller.from-to', 'techniques/mid-back-roller', 'steps', /base of your neck/, /bottom of your ribs/),
  fact('mid-roller.up-and-down', 'techniques/mid-back-roller', 'steps', /Roll slowly up and down/),
  fact('mid-roller.deeper', 'techniques/mid-back-roller', 'steps', /tight spot/, /gently backwards over the roller/),

  fact('mid-ball.position', 'techniques/mid-back-ball', 'steps', /Lie on your back/, /between the shoulder blades/),
  fact('mid-ball.tight-spot', 'techniques/mid-back-ball', 'steps', /tight spot of your mid-back/),
  fact(
    'mid-ball.arms',
    'techniques/mid-back-ball',
    'steps',
    /Cross your arms on your chest/,
    /spreads the shoulder blades/,
  ),
  fact('mid-ball.rhomboids', 'techniques/mid-back-ball', 'steps', /lays the rhomboids open/),
  fact('mid-ball.roll', 'techniques/mid-back-ball', 'steps', /Move your body gently/, /rolls over the muscle/),
  fact('mid-ball.hold', 'techniques/mid-back-ball', 'steps', /press steadily/, /trigger point/),
];

const upperBackFacts = [
  fact('wall-ball.stand', 'techniques/upper-back-ball-wall', 'steps', /Stand with your back to a wall/),
  fact(
    'wall-ball.place',
    'techniques/upper-back-ball-wall',
    'steps',
    /between the wall and your upper back or shoulder blade/,
  ),
  fact('wall-ball.lean', 'techniques/upper-back-ball-wall', 'steps', /Lean into the ball/, /tender spot/),
  fact('wall-ball.move', 'techniques/upper-back-ball-wall', 'steps', /gently up, down or from side to side/),
  fact('wall-ball.muscles', 'techniques/upper-back-ball-wall', 'groups', /trapezius/, /rhomboids/),

  fact('cane.hold', 'techniques/upper-back-cane', 'steps', /Hold the cane/),
  fact('cane.hook', 'techniques/upper-back-cane', 'steps', /curved end over your shoulder/, /round your back/),
  fact('cane.muscles', 'techniques/upper-back-cane', 'steps', /trapezius or the rhomboids/),
  fact('cane.steady', 'techniques/upper-back-cane', 'steps', /pressure steady/),
  fact('cane.work-out-knots', 'techniques/upper-back-cane', 'steps', /Move the hook gently/, /knot/),

  fact('trapezius-hand.reach', 'techniques/upper-trapezius-hand', 'steps', /Reach across with the opposite hand/),
  fact(
    'trapezius-hand.grasp',
    'techniques/upper-trapezius-hand',
    'steps',
    /hold of the muscle on top of the shoulder/,
    /upper trapezius/,
  ),
  fact('trapezius-hand.squeeze', 'techniques/upper-trapezius-hand', 'steps', /Squeeze the muscle, then release/),
  fact('trapezius-hand.friction', 'techniques/upper-trapezius-hand', 'steps', /circular friction/),
];

const assistedFacts = [
  fact('partner.trusted', 'techniques/partner-massage', 'steps', /someone you trust/),
  fact('partner.how', 'techniques/partner-massage', 'steps', /direct pressure/, /kneading/, /strokes/),
  fact('partner.with-what', 'techniques/partner-massage', 'steps', /hands/, /knuckles/, /elbow/),
  fact('partner.communication', 'techniques/partner-massage', 'steps', /Say all the time how the pressure feels/),
  fact(
    'professional.for-whom',
    'techniques/professional-massage',
    'steps',
    /chronic or severe/,
    /deeper, more thorough/,
  ),
  fact('professional.licensed', 'techniques/professional-massage', 'steps', /licensed massage therapist/),
  fact(
    'professional.titles',
    'techniques/professional-massage',
    'steps',
    /registered massage therapist/,
    /licensed massage practitioner/,
  ),
  fact('professional.deep-tissue', 'techniques/professional-massage', 'steps', /[Dd]eep tissue massage/),
  fact('professional.myofascial-release', 'techniques/professional-massage', 'steps', /Myofascial release/),
  fact('professional.trigger-point', 'techniques/professional-massage', 'steps', /Trigger point therapy/),
];

/** How to do it, region by region, then with help. */
export const techniqueFacts: readonly Fact[] = [
  ...sharedFacts,
  ...lowerBackFacts,
  ...midBackFacts,
  ...upperBackFacts,
  ...assistedFacts,
];
