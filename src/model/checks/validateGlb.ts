import { validateBytes } from 'gltf-validator';

/**
 * Holds a GLB against the Khronos validator, which cannot read meshopt: give it the unpacked twin.
 *
 * @throws with the first findings, where there are errors or warnings
 */
export const validateGlb = async (glb: Uint8Array): Promise<void> => {
  const { issues } = await validateBytes(glb);
  if (issues.numErrors + issues.numWarnings === 0) return;
  const findings = issues.messages
    .slice(0, 5)
    .map(({ code, message, pointer }) => `${code} ${pointer ?? ''}: ${message}`);
  throw new Error(
    `expected a GLB without errors and warnings, got ${issues.numErrors} and ${issues.numWarnings}:\n${findings.join('\n')}`,
  );
};
