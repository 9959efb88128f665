/**
 * The body frame, shared by the model's files, the scene and the page's API:
 * right-handed, +X the body's left, +Y superior (floor at 0), +Z anterior.
 * The model room works in millimetres; metres begin where the GLB is packed.
 */
export type Vec3 = readonly [x: number, y: number, z: number];

export const MM_PER_M = 1000;
