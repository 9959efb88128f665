import type { WebGLRenderer } from 'three';

/** Whether the picture is drawn without a graphics card, which is slow enough to be worth sparing from the start. */
export const isSoftwareRenderer = (gl: WebGLRenderer): boolean => {
  const context = gl.getContext();
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  return typeof name === 'string' && /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
};
