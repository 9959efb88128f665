import { type Camera, type Ray, Raycaster, Vector2, Vector3 } from 'three';
import type { Vec3 } from '#anatomy/frame.ts';
import type { PagePoint } from '../StageHandle.ts';

const caster = new Raycaster();
const ndc = new Vector2();
const place = new Vector3();

/** The ray from the camera through a point of the page. The result is shared: use it before asking again. */
export const rayThrough = ({ x, y }: PagePoint, canvas: HTMLElement, camera: Camera): Ray => {
  const rect = canvas.getBoundingClientRect();
  ndc.set(((x - rect.left) / rect.width) * 2 - 1, 1 - ((y - rect.top) / rect.height) * 2);
  caster.setFromCamera(ndc, camera);
  return caster.ray;
};

/** Where a point (metres, body frame) stands on the page. */
export const projectToPage = ([x, y, z]: Vec3, canvas: HTMLElement, camera: Camera): PagePoint => {
  const rect = canvas.getBoundingClientRect();
  place.set(x, y, z).project(camera);
  return { x: rect.left + ((place.x + 1) / 2) * rect.width, y: rect.top + ((1 - place.y) / 2) * rect.height };
};
