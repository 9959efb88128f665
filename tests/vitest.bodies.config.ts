import { defineConfig } from 'vitest/config';
import { resolveProportions } from '#model/proportions/proportions.ts';
import { OTHER_BODIES } from './model/support/otherBodies.ts';
import shipped from './vitest.config.ts';

/** Every check of the model that needs no reference and no shipped file, on bodies of other proportions. */
export default defineConfig({
  ...shipped,
  test: {
    ...shipped.test,
    include: ['tests/model/*.test.ts'],
    exclude: ['tests/model/determinism.test.ts'],
    globalSetup: ['tests/model/support/buildOtherBodies.ts'],
    projects: OTHER_BODIES.map(({ name, folder, asked }) => ({
      extends: true as const,
      test: { name, provide: { modelFolder: folder, bodyName: name, proportions: resolveProportions(asked) } },
    })),
  },
});
