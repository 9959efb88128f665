import { expect, it } from 'vitest';
import { AVOID_ZONE_NAMES, avoidZones, TECHNIQUE_NAMES, TOOL_NAMES, techniques, tools } from '#content/index.ts';

it.each([
  ['tools', TOOL_NAMES, tools],
  ['techniques', TECHNIQUE_NAMES, techniques],
  ['avoid zones', AVOID_ZONE_NAMES, avoidZones],
] as const)('the vocabulary names all %s as their records do, in the same order', (_, names, records) => {
  expect([...names]).toEqual(records.map((record) => [record.id, record.name]));
});
