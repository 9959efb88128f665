/** Keys whose strings are ids or numbers for machines, not words for a reader. */
const MACHINE_KEYS: ReadonlySet<string> = new Set([
  'id',
  'group',
  'groups',
  'region',
  'regions',
  'tool',
  'techniques',
  'precautions',
  'sources',
  'bones',
  'over',
  'under',
  'structures',
  'kind',
  'icon',
  'rank',
  'grade',
  'directness',
  'ta2',
  'fma',
  'url',
  'loads',
  'keepsOff',
  'span',
  'pose',
  'shape',
  'phase',
]);

/** All strings within a value, depth first; under a machine key only when asked. */
export const collectStrings = (value: unknown, withMachineKeys = false): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => collectStrings(item, withMachineKeys));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      // A group's `tools` hold sentences; an id list such as `precautions` holds none.
      !withMachineKeys && MACHINE_KEYS.has(key) ? [] : collectStrings(item, withMachineKeys),
    );
  }
  return [];
};

/** The strings that a reader sees of a record. */
export const proseOf = (record: unknown): string[] => collectStrings(record);
