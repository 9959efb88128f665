import { fact } from '../fact.ts';

/** The five tools for self-massage and what each is good for. */
export const toolFacts = [
  fact('self.minor-aches', 'aboutTexts/self-massage', 'text', /minor aches and stiffness/, /range of tools/),
  fact('self.listen', 'aboutTexts/self-massage', 'text', /listen to your body/),
  fact('self.no-direct-pressure', 'aboutTexts/self-massage', 'text', /direct pressure off the spine itself/),

  fact('roller.broad-areas', 'tools/foam-roller', 'goodFor', /[Bb]road areas/, /mid-back/, /lower back/),
  fact('roller.glutes-hamstrings', 'tools/foam-roller', 'goodFor', /glutes and hamstrings/, /add to back pain/),
  fact('ball.kinds', 'tools/massage-ball', 'kinds', /Lacrosse ball/, /Tennis ball/),
  fact('ball.specific-spots', 'tools/massage-ball', 'goodFor', /[Ss]mall, exact/, /trigger points/),
  fact('ball.where', 'tools/massage-ball', 'goodFor', /upper back/, /shoulders/, /glutes/),
  fact('cane.names', 'tools/massage-cane', 'aliases', /Thera Cane/, /massage stick/),
  fact('cane.hard-to-reach', 'tools/massage-cane', 'goodFor', /hard to reach/, /upper back and shoulders/),
  fact('cane.precise', 'tools/massage-cane', 'goodFor', /[Ee]xact pressure/),
  fact('percussion.name', 'tools/percussion-massager', 'aliases', /handheld electric massager/),
  fact('percussion.vibration', 'tools/percussion-massager', 'summary', /vibrates/, /taps|strikes/),
  fact('percussion.relaxation', 'tools/percussion-massager', 'goodFor', /[Gg]eneral relaxation/),
  fact('percussion.superficial', 'tools/percussion-massager', 'goodFor', /[Ss]uperficial muscle work/),
  fact('hands.lower-back', 'tools/hands', 'goodFor', /lower back/),
  fact('hands.glutes', 'tools/hands', 'goodFor', /glutes/),
  fact('hands.upper-back', 'tools/hands', 'goodFor', /parts of the upper back that you can reach/),
  fact('glutes.roller-ball-hands', 'muscles/gluteus-maximus', 'tools', /foam-roller/, /massage-ball/, /hands/),
];
