import { type CollectionName, findRecord } from './collections.ts';
import { collectStrings } from './strings.ts';

/** One fact of the practice text and the record that carries it. */
export type Fact = {
  /** Short name, said when the fact is missing. */
  readonly key: string;
  readonly collection: CollectionName;
  readonly id: string;
  /** The field that must carry it; absent where any field may. */
  readonly field: string | undefined;
  /** Every pattern must be found in the words of that field. */
  readonly says: readonly RegExp[];
};

/** Writes a fact down: `fact('stress', 'benefits/stress-reduction', 'text', /relax/)`. */
export const fact = (
  key: string,
  path: `${CollectionName}/${string}`,
  field: string | undefined,
  ...says: readonly RegExp[]
): Fact => {
  const [collection, id = ''] = path.split('/') as [CollectionName, string?];
  return { key, collection, id, field, says };
};

/** What a record fails to say of a fact: a missing record, a missing field, or patterns not found. Empty when carried. */
export const findMissing = ({ collection, id, field, says }: Fact): string[] => {
  const record = findRecord(collection, id);
  if (record === undefined) return [`no record ${collection}/${id}`];
  const value: unknown = field === undefined ? record : (record as Readonly<Record<string, unknown>>)[field];
  if (value === undefined || value === null) return [`${collection}/${id} has no ${field}`];
  const words = collectStrings(value, true).join('\n');
  return says.filter((pattern) => !pattern.test(words)).map((pattern) => `${collection}/${id} lacks ${pattern}`);
};
