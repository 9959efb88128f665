import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from './collections.ts';

describe.each(COLLECTIONS.map(({ name, records, schema }) => ({ name, records, schema })))('$name', (collection) => {
  it('holds records, and every one follows its schema', () => {
    expect(collection.records.length).toBeGreaterThan(0);
    for (const record of collection.records) {
      const result = v.safeParse(collection.schema, record);
      expect(result.issues?.map((issue) => issue.message) ?? [], record.id).toEqual([]);
    }
  });

  it('names no field that its schema does not know', () => {
    for (const record of collection.records) {
      const known = Object.keys(collection.schema.entries);
      expect(
        Object.keys(record).filter((key) => !known.includes(key)),
        record.id,
      ).toEqual([]);
    }
  });

  it('uses every id once', () => {
    const ids = collection.records.map((record) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
