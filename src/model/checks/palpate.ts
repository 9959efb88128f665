import type { Vec3 } from '#anatomy/frame.ts';
import { boundsOfMesh } from '#geometry/measureMesh.ts';
import type { TriangleMesh } from '#geometry/mesh.ts';
import { type MeasuredBody, meshOf } from './measuredBody.ts';

/** The vertex that lies farthest along a direction, of those that `isMeant` takes. @throws where it takes none */
export const farthestVertex = (
  { positions }: Pick<TriangleMesh, 'positions'>,
  [dx, dy, dz]: Vec3,
  isMeant: (x: number, y: number, z: number) => boolean = () => true,
): Vec3 => {
  let farthest: Vec3 | null = null;
  let best = -Infinity;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i] as number, positions[i + 1] as number, positions[i + 2] as number];
    const along = x * dx + y * dy + z * dz;
    if (along <= best || !isMeant(x, y, z)) continue;
    best = along;
    farthest = [x, y, z];
  }
  if (!farthest) throw new Error('expected vertices in the place that was asked for, found none');
  return farthest;
};

const LATERAL: Vec3 = [1, 0, 0];
const MEDIAL: Vec3 = [-1, 0, 0];
const SUPERIOR: Vec3 = [0, 1, 0];
const INFERIOR: Vec3 = [0, -1, 0];
const POSTERIOR: Vec3 = [0, 0, -1];
const ANTERIOR: Vec3 = [0, 0, 1];

/**
 * Places on the left bones that a hand would find, measured on the meshes; mm, body frame. They follow the bones of
 * whatever body is measured, short or tall.
 *
 * @source scapular-tip-2007 (inferior angle), snider-2008 (iliac crest), geelhoed-2006 (transverse processes)
 */
export const palpate = (body: MeasuredBody) => {
  const scapula = meshOf(body, 'scapula-l');
  const hip = meshOf(body, 'hip-bone-l');
  const { min, max } = boundsOfMesh(scapula);
  const pelvis = boundsOfMesh(hip);
  const isMedial = (x: number): boolean => x < min[0] + 0.35 * (max[0] - min[0]);
  const isUpperPelvis = (_x: number, y: number): boolean => y > (pelvis.min[1] + pelvis.max[1]) / 2;
  return {
    superiorAngle: farthestVertex(scapula, SUPERIOR, isMedial),
    inferiorAngle: farthestVertex(scapula, INFERIOR),
    /** Where the scapular spine begins: the medial border reaches farthest to the spine there. */
    scapularRoot: farthestVertex(scapula, MEDIAL),
    acromion: farthestVertex(scapula, LATERAL),
    posteriorSuperiorIliacSpine: farthestVertex(hip, POSTERIOR, isUpperPelvis),
    anteriorSuperiorIliacSpine: farthestVertex(hip, ANTERIOR, isUpperPelvis),
    iliacCrest: farthestVertex(hip, SUPERIOR),
    mastoid: farthestVertex(meshOf(body, 'temporal-bone-l'), INFERIOR),
  };
};

/** The tip of the left transverse process of a level `c1` … `l5`, mm. */
export const transverseTipOf = (body: MeasuredBody, level: string): Vec3 =>
  farthestVertex(meshOf(body, `vertebra-${level}`), LATERAL);

/** The most posterior point of a left rib lateral of a distance from the midline: its angle, where that is 0. */
export const ribBackOf = (body: MeasuredBody, number: number, lateralOfMm = 0): Vec3 =>
  farthestVertex(meshOf(body, `rib-${number}-l`), POSTERIOR, (x) => x >= lateralOfMm);
