import type { BufferGeometry, Texture } from 'three';

/** Bytes that a geometry's buffers take on the GPU. */
export const geometryBytes = (geometry: BufferGeometry): number =>
  Object.values(geometry.attributes).reduce(
    (sum, attribute) => sum + attribute.array.byteLength,
    geometry.index?.array.byteLength ?? 0,
  );

/** Bytes of a texture of raw data with its mip levels. */
export const textureBytes = (texture: Texture): number => {
  const image: unknown = texture.image;
  if (typeof image !== 'object' || image === null || !('data' in image)) return 0;
  const data = image.data;
  return ArrayBuffer.isView(data) ? Math.round(data.byteLength * (texture.generateMipmaps ? 4 / 3 : 1)) : 0;
};
