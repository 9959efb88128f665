import { type BufferGeometry, type Material, type Matrix4, Mesh, type Object3D } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { FIGURE_FILE, type Posture, parseFigureNode } from '#anatomy/postures.ts';
import { fetchBytes } from '../loading/fetchBytes.ts';
import { LoadFailure } from '../loading/LoadFailure.ts';
import { readShape } from '../tools/readShape.ts';

/** One posture: metres, +Y up, the floor at 0. `spot` carries a tool's own frame to where it stands. */
export type LoadedPosture = {
  readonly body: BufferGeometry;
  readonly seat: BufferGeometry | null;
  readonly spot: Matrix4;
};

export type LoadedFigure = ReadonlyMap<Posture, LoadedPosture>;

type Found = { body?: BufferGeometry; seat?: BufferGeometry; spot?: Matrix4 };

/**
 * Turns the bytes of the figure's file into its postures.
 * @throws LoadFailure of kind `corrupt` where they cannot be read
 */
export const parseFigure = async (bytes: ArrayBuffer): Promise<LoadedFigure> => {
  let scene: Object3D;
  try {
    scene = (await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '')).scene;
  } catch {
    throw new LoadFailure('corrupt', 'The file of the figure cannot be read.');
  }
  scene.updateMatrixWorld(true);
  const found = new Map<Posture, Found>();
  scene.traverse((node) => {
    const named = parseFigureNode(node.name);
    if (!named) return;
    const entry = found.get(named.posture) ?? {};
    found.set(named.posture, entry);
    if (named.part === 'spot') entry.spot = node.matrixWorld.clone();
    else if (node instanceof Mesh) {
      entry[named.part] = readShape(node);
      node.geometry.dispose();
      for (const material of [node.material].flat() as Material[]) material.dispose();
    }
  });
  return new Map(
    [...found].flatMap(([posture, { body, seat, spot }]): [Posture, LoadedPosture][] =>
      body && spot ? [[posture, { body, seat: seat ?? null, spot }]] : [],
    ),
  );
};

/**
 * Fetches the figure from the folder of the model's files.
 * @throws LoadFailure where it is missing or corrupt
 */
export const loadFigure = async (folder: string, signal: AbortSignal): Promise<LoadedFigure> =>
  parseFigure(await fetchBytes(`${folder}${FIGURE_FILE}`, () => undefined, signal));
