import { defineConfig, mergeConfig } from 'vitest/config';
import { OTHER_BODIES } from './model/support/otherBodies.ts';
import shipped from './vitest.config.ts';

/** Every check of the model that needs no reference and no shipped file, on bodies of other proportions. */
export default mergeConfig(
  shipped,
  defineConfig({
    test: {
      globalSetup: ['tests/model/support/buildOtherBodies.ts'],
      projects: OTHER_BODIES.map(({ name, folder }) => ({
        extends: true as const,
        test: {
          name,
          include: ['tests/model/*.test.ts', 'tests/model/variants/*.test.ts'],
          exclude: ['tests/model/determinism.test.ts'],
          provide: { modelFolder: folder },
        },
      })),
    },
  }),
);
