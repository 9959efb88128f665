import { type BufferGeometry, type Material, Mesh, type Object3D } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { parseToolNode, TOOLS_FILE, type ToolFinish, type ToolShape } from '#anatomy/toolShapes.ts';
import { fetchBytes } from '../loading/fetchBytes.ts';
import { LoadFailure } from '../loading/LoadFailure.ts';
import { readShape } from './readShape.ts';

export type ToolMesh = { readonly finish: ToolFinish; readonly geometry: BufferGeometry };

/** What each shape is made of. */
export type LoadedTools = ReadonlyMap<ToolShape, readonly ToolMesh[]>;

/**
 * Turns the bytes of the tools' file into geometries, metres, each in its tool's own frame.
 * @throws LoadFailure of kind `corrupt` where they cannot be read
 */
export const parseTools = async (bytes: ArrayBuffer): Promise<LoadedTools> => {
  let scene: Object3D;
  try {
    scene = (await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '')).scene;
  } catch {
    throw new LoadFailure('corrupt', 'The file of the tools cannot be read.');
  }
  scene.updateMatrixWorld(true);
  const tools = new Map<ToolShape, ToolMesh[]>();
  scene.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    const named = parseToolNode(node.name);
    if (named) {
      const geometry = readShape(node);
      tools.set(named.shape, [...(tools.get(named.shape) ?? []), { finish: named.finish, geometry }]);
    }
    node.geometry.dispose();
    for (const material of [node.material].flat() as Material[]) material.dispose();
  });
  return tools;
};

/**
 * Fetches the tools from the folder of the model's files.
 * @throws LoadFailure where they are missing or corrupt
 */
export const loadTools = async (folder: string, signal: AbortSignal): Promise<LoadedTools> =>
  parseTools(await fetchBytes(`${folder}${TOOLS_FILE}`, () => undefined, signal));
