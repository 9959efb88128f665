import { parseArgs } from 'node:util';
import { DEFAULT_PROPORTIONS, PROPORTION_RANGES, type Proportions } from './proportions/proportions.ts';

export const DEFAULT_OUTPUT_FOLDER = 'public/models';

/** What `npm run model` was asked for. */
export type Command = {
  readonly isHelp: boolean;
  /** Builds every stage anew, whatever the cache holds. */
  readonly isFresh: boolean;
  readonly outputFolder: string;
  /** Measures of the body that were asked for; the others follow from them. */
  readonly asked: Partial<Proportions>;
};

const MEASURES: readonly { readonly flag: string; readonly key: keyof Proportions; readonly what: string }[] = [
  { flag: 'stature', key: 'statureM', what: 'floor to the top of the head, m' },
  { flag: 'shoulder-breadth', key: 'shoulderBreadthM', what: 'bi-acromial, between the bones, m' },
  { flag: 'hip-breadth', key: 'hipBreadthM', what: 'bi-iliocristal, between the bones, m' },
  { flag: 'chest-depth', key: 'chestDepthM', what: 'spine of T7 to the front of the sternum, m' },
  { flag: 'sitting-height-share', key: 'sittingHeightShare', what: "head's top over the sit bones / stature" },
];

const line = (flag: string, what: string): string => `  ${flag.padEnd(28)}${what}`;

/** How the command is used, with the range and the default of every measure. */
export const HELP = `Builds the model of the back from numbers: npm run model -- [flags]

${MEASURES.map(({ flag, key, what }) => {
  const [least, most] = PROPORTION_RANGES[key];
  return line(`--${flag} N`, `${what} (${least} … ${most}, shipped: ${DEFAULT_PROPORTIONS[key]})`);
}).join('\n')}
${line('--out FOLDER', `where the files go (${DEFAULT_OUTPUT_FOLDER} for the shipped body; needed for any other)`)}
${line('--fresh', 'builds every stage anew, whatever the cache holds')}
${line('--help', 'prints this')}

Breadths and depth that are not given follow the stature.`;

/**
 * Reads the command line of `npm run model`.
 * @param args what follows the program's name
 * @throws Error naming the flag, where one is unknown or is no number, or where another body has no folder of its own
 */
export const readCommandLine = (args: readonly string[]): Command => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      fresh: { type: 'boolean' },
      out: { type: 'string' },
      ...Object.fromEntries(MEASURES.map(({ flag }) => [flag, { type: 'string' as const }])),
    },
  });
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  const asked: { -readonly [Key in keyof Proportions]?: number } = {};
  for (const { flag, key } of MEASURES) {
    const text = given[flag];
    if (typeof text !== 'string') continue;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isFinite(value)) throw new Error(`expected a number after --${flag}, got "${text}"`);
    asked[key] = value;
  }
  const isOther = Object.keys(asked).length > 0;
  if (isOther && values.out === undefined)
    throw new Error(`expected --out FOLDER with another body: ${DEFAULT_OUTPUT_FOLDER} holds the shipped one`);
  return {
    isHelp: values.help === true,
    isFresh: values.fresh === true,
    outputFolder: values.out ?? DEFAULT_OUTPUT_FOLDER,
    asked,
  };
};
