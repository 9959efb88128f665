/** Runs in the browser: draws bodies from GLBs side by side. Bundled and served by `modelPictures.ts`. */
import {
  AmbientLight,
  Box3,
  BufferAttribute,
  Color,
  DirectionalLight,
  DoubleSide,
  type Group,
  type Material,
  Mesh,
  MeshStandardMaterial,
  OrthographicCamera,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { isLayerShown, type Layer, type Peel } from '#anatomy/layers.ts';
import { parseStructureId } from '#anatomy/structures.ts';
import type { Tissue } from '#anatomy/tissues.ts';

export type Look = 'tissue' | 'ids';
export type Picture = {
  readonly model: string;
  readonly peel: Peel;
  /** Where from the body is looked at; from there to its middle. */
  readonly from: readonly [x: number, y: number, z: number];
  readonly look: Look;
};

declare global {
  interface Window {
    loadModel(url: string): Promise<number>;
    drawPicture(picture: Picture): void;
    drawSheet(title: string, rows: readonly SheetRow[]): string;
  }
}
export type SheetRow = { readonly label: string; readonly cells: readonly { label: string; picture: Picture }[] };

const WIDTH = 420;
const HEIGHT = 640;
const LABEL = 26;

const COLOURS: Readonly<Record<Tissue, string>> = {
  muscle: '#a8453a',
  fascia: '#d9cfc0',
  ligament: '#d8cdb4',
  bone: '#dccfb2',
  cartilage: '#c4cfd0',
  disc: '#b9c3c6',
  organ: '#8a4a3c',
  skin: '#d6a98c',
};

/** What a reference holds beyond the vocabulary: bones stay to the end, soft parts come off with the deepest. */
const BEYOND_BONE = /bone|vomer|mandible|maxilla|patella|radius|ulna|skull|tooth|manubrium|xiphoid|hyoid/;

const natureOf = (id: string): { layer: Layer; tissue: Tissue } => {
  const part = parseStructureId(id)?.part;
  if (part) return part;
  return BEYOND_BONE.test(id) ? { layer: 'skeleton', tissue: 'bone' } : { layer: 'deepest', tissue: 'muscle' };
};

/** A hue from a name: the same structure has the same colour in every model. */
const colourOfId = (id: string): Color => {
  let hash = 2166136261;
  for (const letter of id.replace(/-[lr]$/, '')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return new Color().setHSL(((hash >>> 0) % 360) / 360, 0.55, 0.42 + ((hash >>> 9) % 20) / 100);
};

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(WIDTH, HEIGHT);
document.body.append(renderer.domElement);

const models = new Map<string, Group>();
/** Everything is framed by the first model, so that sizes can be compared. */
let frame: Box3 | null = null;

/** Its own name or that of the structure it is a part of, without the number that the loader may have put behind it. */
const idOf = (mesh: Mesh): string => {
  for (let node: Mesh['parent'] | Mesh = mesh; node; node = node.parent) {
    const names = [node.name, node.name.replace(/_\d+$/, ''), String(node.userData.name)];
    const known = names.find((name) => parseStructureId(name) !== undefined);
    if (known) return known;
  }
  return mesh.name;
};

const TENDON = new Color('#e2d8c8');

/**
 * Colours of a mesh's vertices: the tissue's, paler where its fibres are tendon, darker in crevices, by what the model
 * itself carries of both.
 */
const paintVertices = (mesh: Mesh, tissue: Tissue): void => {
  const { geometry } = mesh;
  const open = geometry.getAttribute('_ao');
  const fibre = geometry.getAttribute('_fibre');
  const { count } = geometry.getAttribute('position');
  const paint = new Float32Array(count * 3);
  const colour = new Color();
  for (let i = 0; i < count; i++) {
    colour.set(COLOURS[tissue]);
    if (fibre) colour.lerp(TENDON, fibre.getZ(i));
    if (open) colour.multiplyScalar(0.35 + 0.65 * open.getX(i));
    colour.toArray(paint, i * 3);
  }
  geometry.setAttribute('color', new BufferAttribute(paint, 3));
};

window.loadModel = async (url) => {
  const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(url);
  scene.updateMatrixWorld(true);
  let count = 0;
  scene.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    const id = idOf(node);
    node.userData.id = id;
    paintVertices(node, natureOf(id).tissue);
    const side = DoubleSide;
    node.userData.looks = {
      tissue: new MeshStandardMaterial({ roughness: 0.75, vertexColors: true, side }),
      ids: new MeshStandardMaterial({ color: colourOfId(id), roughness: 0.9, side }),
    } satisfies Record<Look, Material>;
    count++;
  });
  models.set(url, scene);
  frame ??= new Box3().setFromObject(scene);
  return count;
};

const draw = ({ model, peel, from, look }: Picture): void => {
  const body = models.get(model);
  if (!body || !frame) throw new Error(`expected ${model} to be loaded`);
  body.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    node.visible = isLayerShown(natureOf(node.userData.id).layer, peel) && (peel > 0 || node.userData.id === 'skin');
    node.material = node.userData.looks[look];
  });
  const scene = new Scene();
  scene.background = new Color('#f4f1ec');
  scene.add(body, new AmbientLight('#ffffff', 1.1));
  const middle = frame.getCenter(new Vector3());
  const eye = new Vector3(...from).normalize();
  const half = (frame.max.y - frame.min.y) * 0.52;
  const camera = new OrthographicCamera((-half * WIDTH) / HEIGHT, (half * WIDTH) / HEIGHT, half, -half, 0.1, 10);
  if (Math.abs(eye.y) > 0.95) camera.up.set(0, 0, 1);
  camera.position.copy(middle).addScaledVector(eye, 3);
  camera.lookAt(middle);
  const key = new DirectionalLight('#fff4e6', 2.4);
  key.position.copy(camera.position).add(new Vector3(1.6, 2.2, 0).applyQuaternion(camera.quaternion));
  key.target.position.copy(middle);
  scene.add(key, key.target);
  renderer.render(scene, camera);
};

window.drawPicture = draw;

window.drawSheet = (title, rows) => {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const sheet = document.createElement('canvas');
  sheet.width = columns * WIDTH;
  sheet.height = LABEL + rows.length * (HEIGHT + LABEL);
  const pen = sheet.getContext('2d');
  if (!pen) throw new Error('expected a canvas to draw on');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.fillStyle = '#222222';
  pen.font = '17px sans-serif';
  pen.fillText(title, 8, 19);
  for (const [row, { label, cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      draw(cell.picture);
      const top = LABEL + row * (HEIGHT + LABEL);
      pen.fillText(`${label} · ${cell.label}`, column * WIDTH + 8, top + 19);
      pen.drawImage(renderer.domElement, column * WIDTH, top + LABEL, WIDTH, HEIGHT);
    }
  }
  return sheet.toDataURL('image/jpeg', 0.88);
};
