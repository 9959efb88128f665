import { type Material, Mesh, type Object3D } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { ModelManifest } from '#anatomy/manifest.ts';
import type { BodyStructure } from '../body/BodyStructure.ts';
import type { LevelName } from './LoadedBody.ts';
import { LoadFailure } from './LoadFailure.ts';
import { readMesh } from './readMesh.ts';

/** Structures drawn first come first: their place in the manifest's order follows the vocabulary. */
const originalName = (node: Object3D): string =>
  typeof node.userData.name === 'string' ? node.userData.name : node.name;

/** The loader's own geometries and materials are dropped: everything lives on in merged buffers. */
const disposeScene = (root: Object3D): void => {
  root.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    node.geometry.dispose();
    for (const material of [node.material].flat() as Material[]) material.dispose();
  });
};

/**
 * Turns the bytes of a level's GLB into the body's structures, in the manifest's order.
 * @throws LoadFailure of kind `corrupt` where the file cannot be read or does not hold what the manifest lists.
 */
export const parseBody = async (
  bytes: ArrayBuffer,
  manifest: ModelManifest,
  level: LevelName,
): Promise<BodyStructure[]> => {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  let scene: Object3D;
  try {
    scene = (await loader.parseAsync(bytes, '')).scene;
  } catch {
    throw new LoadFailure('corrupt', 'The file of the model cannot be read.');
  }
  scene.updateMatrixWorld(true);
  const meshes = new Map<string, Mesh>();
  scene.traverse((node) => {
    if (node instanceof Mesh) meshes.set(originalName(node), node);
  });
  const structures = manifest.structures.map((facts, slot): BodyStructure => {
    const node = meshes.get(facts.id);
    const mesh = node ? readMesh(node) : null;
    if (!mesh) throw new LoadFailure('corrupt', `The file of the model lacks “${facts.id}”.`);
    const triangles = level === 'full' ? facts.triangles : facts.lightTriangles;
    if (mesh.index.length !== (triangles ?? 0) * 3) {
      throw new LoadFailure('corrupt', `“${facts.id}” does not agree with the list of structures.`);
    }
    // The light level has so few that sorting out covered ones would spare nothing.
    const seenTriangles = facts.seenTriangles.map((seen) => (level === 'full' ? seen : mesh.index.length / 3));
    return { id: facts.id, slot, facts, mesh, seenTriangles };
  });
  disposeScene(scene);
  return structures;
};
