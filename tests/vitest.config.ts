import { defineConfig } from 'vitest/config';
import { DEFAULT_PROPORTIONS } from '#model/proportions/proportions.ts';

// Vitest's reporter calls Map.groupBy, which Node 20 lacks; without it the report of a failed test is lost.
const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy });

/** The model that `tests/model` looks at: the shipped one. Others are looked at by `vitest.bodies.config.ts`. */
const SHIPPED_FOLDER = 'public/models';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{unit,content,model}/**/*.test.{ts,tsx}'],
    // Meshes are measured, not timed; the limit only ends what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    provide: { modelFolder: SHIPPED_FOLDER, bodyName: 'shipped', proportions: DEFAULT_PROPORTIONS },
    reporters: ['default'],
  },
});
