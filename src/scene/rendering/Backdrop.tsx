import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three';
import type { Theme } from '#store/state.ts';
import { PALETTES } from '../materials/palette.ts';

const vertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy;
  // On the far plane: only pixels that the body leaves free are shaded.
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
varying vec2 vAt;
uniform vec3 uCentre;
uniform vec3 uEdge;
uniform float uAspect;

void main() {
  float far = length(vec2(vAt.x * mix(1.0, uAspect, 0.55), vAt.y - 0.12) * vec2(0.62, 0.72));
  vec3 colour = mix(uCentre, uEdge, smoothstep(0.0, 1.15, far));
  // A grain of less than a step keeps the gradient from banding.
  float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  // Alpha is left at nothing: it marks what is selected.
  gl_FragColor = vec4(sRGBTransferOETF(vec4(colour, 1.0)).rgb, 0.0);
  gl_FragColor.rgb += (grain - 0.5) / 255.0;
}
`;

const makeBackdrop = () => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  const uniforms = { uCentre: { value: new Color() }, uEdge: { value: new Color() }, uAspect: { value: 1 } };
  const material = new ShaderMaterial({ vertexShader, fragmentShader, uniforms, depthWrite: false });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  // After all that is solid, before what is translucent.
  mesh.renderOrder = 50;
  return { mesh, material, geometry, uniforms };
};

/** The studio's wall: a soft light behind the body that falls off towards the edges. */
export const Backdrop = ({ theme }: { readonly theme: Theme }) => {
  const backdrop = useMemo(makeBackdrop, []);
  const aspect = useThree((state) => state.size.width / Math.max(1, state.size.height));
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    backdrop.uniforms.uCentre.value.copy(PALETTES[theme].backdropCentre);
    backdrop.uniforms.uEdge.value.copy(PALETTES[theme].backdropEdge);
    backdrop.uniforms.uAspect.value = aspect;
    invalidate();
  }, [backdrop, theme, aspect, invalidate]);
  useEffect(
    () => () => {
      backdrop.geometry.dispose();
      backdrop.material.dispose();
    },
    [backdrop],
  );
  return <primitive object={backdrop.mesh} dispose={null} />;
};
