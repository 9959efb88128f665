import {
  Data3DTexture,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearMipmapNearestFilter,
  RepeatWrapping,
  RGBAFormat,
} from 'three';

/** A tile of bytes, four a texel, as a texture that repeats both ways and is calm at every distance. */
export const toTileTexture = (
  data: Uint8Array<ArrayBuffer>,
  width: number,
  height: number,
  anisotropy: number,
): DataTexture => {
  const texture = new DataTexture(data, width, height, RGBAFormat);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = anisotropy;
  texture.needsUpdate = true;
  return texture;
};

/** A cube of bytes, `size`³ texels of four, as a texture that repeats in all directions. */
export const toCubeTexture = (data: Uint8Array<ArrayBuffer>, size: number): Data3DTexture => {
  const texture = new Data3DTexture(data, size, size, size);
  texture.format = RGBAFormat;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.wrapR = RepeatWrapping;
  // Between two levels of so soft a noise no step is seen; blending them would double the price of a look-up.
  texture.minFilter = LinearMipmapNearestFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
};
