import { Color, type PerspectiveCamera, Vector3 } from 'three';
import type { Theme } from '#store/state.ts';
import { makeGrainTexture } from '../materials/grainTexture.ts';
import { PALETTES } from '../materials/palette.ts';

/** The studio's lamps for a stage of its own: the uniforms of `studioLight`, and the grain that tools are drawn with. */
export class FigureLight {
  readonly #grain = makeGrainTexture();
  readonly uniforms = {
    uGrain: { value: this.#grain },
    uKey: { value: new Vector3() },
    uFill: { value: new Vector3() },
    uRim: { value: new Vector3() },
    uKeyColour: { value: new Color() },
    uFillColour: { value: new Color() },
    uRimColour: { value: new Color() },
    uSkyColour: { value: new Color() },
    uGroundColour: { value: new Color() },
  };

  setTheme(theme: Theme): void {
    const { key, fill, rim, sky, ground } = PALETTES[theme];
    this.uniforms.uKeyColour.value.copy(key);
    this.uniforms.uFillColour.value.copy(fill);
    this.uniforms.uRimColour.value.copy(rim);
    this.uniforms.uSkyColour.value.copy(sky);
    this.uniforms.uGroundColour.value.copy(ground);
  }

  /** Stands the lamps round the viewer, as on the large stage. */
  stand(camera: PerspectiveCamera): void {
    const axis = (column: number): Vector3 => new Vector3().setFromMatrixColumn(camera.matrixWorld, column);
    const [right, up, towards] = [axis(0), axis(1), axis(2)];
    const place = (lamp: Vector3, sideways: number, upwards: number, forwards: number): void => {
      lamp.copy(right).multiplyScalar(sideways).addScaledVector(up, upwards).addScaledVector(towards, forwards);
      lamp.normalize();
    };
    place(this.uniforms.uKey.value, -0.7, 1.1, 0.8);
    place(this.uniforms.uFill.value, 1.15, 0.1, 0.6);
    place(this.uniforms.uRim.value, 0.75, 0.9, -0.55);
  }

  dispose(): void {
    this.#grain.dispose();
  }
}
