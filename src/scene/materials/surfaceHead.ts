import { avoidZoneShader } from './avoidZoneShader.ts';
import { heatShader } from './heatShader.ts';
import { structureLook } from './structureLook.ts';
import { studioLight } from './studioLight.ts';
import { tissueVaryings } from './tissueVaryings.ts';
import { toneMap } from './toneMap.ts';

/** What every tissue's fragment shader begins with: what comes from the vertex, light, paint, state and tone. */
export const surfaceHead = /* glsl */ `
precision highp sampler3D;
uniform bool uHasDetail;

${tissueVaryings}
${studioLight}
${avoidZoneShader}
${structureLook}
${heatShader}
${toneMap}
`;
