import { fact } from '../fact.ts';

/** When to massage, precautions, and when to seek help. */
export const safetyFacts = [
  fact('when.workout', 'occasions/after-a-workout', 'text', /recover/, /soreness after exercise/),
  fact(
    'when.sitting-standing',
    'occasions/after-sitting-or-standing',
    undefined,
    /sitting or standing/,
    /stiffness/,
    /blood/,
  ),
  fact('when.chronic', 'occasions/chronic-aches', 'text', /Regularly/, /plan for managing pain/),
  fact('when.stress', 'occasions/stress-relief', 'text', /relax/, /unwind/, /tension/),
  fact('when.before-stretching', 'occasions/before-stretching', 'text', /warm up the muscles/, /flexible/),

  fact('spine.never-hard', 'avoidZones/spine', 'rule', /Never press hard/, /spine/),
  fact('spine.bony-prominences', 'avoidZones/spine', 'claims', /direct, hard pressure on the bony prominences/),
  fact('spine.muscles-around', 'avoidZones/spine', 'instead', /muscles on either side/),
  fact('rule.spine', 'safety/keep-off-the-spine', 'text', /bones of your spine/, /muscles around/),
  fact('rule.therapeutic', 'safety/listen-to-your-body', 'text', /therapeutic/, /never excruciating/),
  fact('rule.good-pain', 'safety/good-pain-and-bad-pain', 'text', /good pain/, /tension letting go/),
  fact('rule.stop', 'safety/good-pain-and-bad-pain', 'text', /sharp/, /grows/, /stop/),

  fact('not-over.open-wounds', 'safety/open-wounds', 'rank', /do-not/),
  fact('not-over.bruises', 'safety/bruises', 'rank', /do-not/),
  fact('not-over.infections', 'safety/infections', 'rank', /do-not/),
  fact('not-over.rashes', 'safety/rashes', 'rank', /do-not/),
  fact('not-over.surgery-sites', 'safety/recent-surgery-sites', 'rank', /do-not/),
  fact('not-over.acute-inflammation', 'safety/acute-inflammation', 'rank', /do-not/),

  fact('ask.osteoporosis', 'safety/osteoporosis', undefined, /ask-first/, /doctor or physical therapist/, /before/),
  fact('ask.blood-clots', 'safety/blood-clots', undefined, /ask-first/, /doctor first/),
  fact(
    'ask.nerve-compression',
    'safety/nerve-compression',
    undefined,
    /ask-first/,
    /sciatica/,
    /before you try self-massage/,
  ),
  fact('ask.disc-trouble', 'safety/disc-trouble', undefined, /ask-first/, /before you try self-massage/),
  fact('ask.unexplained', 'safety/unexplained-back-pain', undefined, /ask-first/, /before you try self-massage/),

  fact('help.severe', 'safety/severe-pain', 'rank', /seek-help-now/),
  fact('help.persistent', 'safety/persistent-pain', 'rank', /seek-help-now/),
  fact(
    'help.numbness',
    'safety/numbness-or-tingling',
    undefined,
    /seek-help-now/,
    /[Nn]umbness or tingling/,
    /arm or a leg/,
  ),
  fact('help.weakness', 'safety/weakness', undefined, /seek-help-now/, /weak/),
  fact('help.fever', 'safety/fever', undefined, /seek-help-now/, /fever/),
  fact(
    'help.bladder-bowel',
    'safety/bladder-or-bowel-changes',
    undefined,
    /seek-help-now/,
    /Bladder or bowel/,
    /at once/,
  ),
];
