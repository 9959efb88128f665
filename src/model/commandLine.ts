import { parseArgs } from 'node:util';
import { DEFAULT_PROPORTIONS, PROPORTION_RANGES, type Proportions } from './proportions/proportions.ts';

const SHIPPED_FOLDER = 'public/models';
/** Bodies that were only asked for, each in a folder named by what was asked. */
const OTHERS_FOLDER = '.cache/model/bodies';

/** What `npm run model` was asked for. */
export type Command = {
  readonly isHelp: boolean;
  /** Builds every stage anew, whatever the cache holds. */
  readonly isFresh: boolean;
  readonly outputFolder: string;
  /** A GLB of another body to compare with, or null. */
  readonly referencePath: string | null;
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
${line('--out FOLDER', `where the files go (shipped body: ${SHIPPED_FOLDER}, another: a folder of its own in ${OTHERS_FOLDER})`)}
${line('--reference FILE', 'measures the distance to another body, a GLB with the same names, for the report')}
${line('--fresh', 'builds every stage anew, whatever the cache holds')}
${line('--help', 'prints this')}

Breadths and depth that are not given follow the stature.`;

/**
 * Reads the command line of `npm run model`.
 * @param args what follows the program's name
 * @throws Error naming the flag, where one is unknown or is no number
 */
export const readCommandLine = (args: readonly string[]): Command => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      fresh: { type: 'boolean' },
      out: { type: 'string' },
      reference: { type: 'string' },
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
  return {
    isHelp: values.help === true,
    isFresh: values.fresh === true,
    outputFolder: values.out ?? folderOf(asked),
    referencePath: values.reference ?? null,
    asked,
  };
};

/** Another body never takes the shipped one's place unless told to. */
const folderOf = (asked: Partial<Proportions>): string => {
  const named = MEASURES.flatMap(({ flag, key }) => (asked[key] === undefined ? [] : [`${flag}-${asked[key]}`]));
  return named.length === 0 ? SHIPPED_FOLDER : `${OTHERS_FOLDER}/${named.join('-')}`;
};
