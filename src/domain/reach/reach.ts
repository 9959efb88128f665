import type { SkinMap } from '#anatomy/skinMap.ts';
import type { StructureId } from '#anatomy/structures.ts';
import type { Contact, Load, Technique, Tool, ToolKind } from '#content/schema/records.ts';
import { type Access, findAccess } from './access.ts';
import { type Approach, answerReach, type Reach } from './answer.ts';
import { explainReach, type NameOf } from './because.ts';
import { type Body, heightOfLevel } from './body.ts';
import { findLayersOf, type LayersOf } from './layersOf.ts';
import { crossArms } from './poseSkin.ts';
import { prepareSkin, type Skin } from './skin.ts';

/** A tool of one kind, used in a technique or freely (`technique` null). */
export type ToolUse = { readonly tool: Tool; readonly kind: ToolKind; readonly technique: Technique | null };

export type Answer = Reach & {
  readonly toolId: string;
  readonly kindId: string;
  readonly techniqueId: string | null;
  /** The sentences that a person reads. */
  readonly because: string;
};

/** A pose of the body with its skin. */
export type PosedSkin = { readonly skin: Skin; readonly layers: LayersOf };

export type ReachEngine = {
  readonly body: Body;
  readonly posed: (pose: Technique['pose']) => PosedSkin;
  /** The contacts and loads of a use, with where each gets; worked out on first need and kept. */
  readonly approaches: (use: ToolUse) => readonly Approach[];
  /** @throws RangeError where the structure lies under no skin of the back */
  readonly answer: (use: ToolUse, structure: StructureId) => Answer;
};

/** The contacts of a kind that a technique uses. */
const contactsOf = ({ kind, technique }: ToolUse): readonly Contact[] => {
  const named = technique?.contacts;
  return named ? kind.contacts.filter(({ name }) => named.includes(name)) : kind.contacts;
};

const loadsOf = ({ tool, technique }: ToolUse): readonly Load[] => technique?.loads ?? tool.loads;

/** Heights between which a technique works, mm. */
export const heightsOfSpan = (body: Body, { span: [from, to] }: Technique): readonly [low: number, high: number] => [
  heightOfLevel(body, to),
  heightOfLevel(body, from),
];

/**
 * Answers which tool reaches what on one body. Poses, access and layers are worked out when first asked for, then kept.
 * @param nameOf names structures inside the sentences
 */
export const createReachEngine = (map: SkinMap, body: Body, nameOf: NameOf): ReachEngine => {
  const poses = new Map<Technique['pose'], PosedSkin>();
  const accesses = new Map<string, Access>();

  const posed: ReachEngine['posed'] = (pose) => {
    const known = poses.get(pose);
    if (known) return known;
    const stands = pose === 'neutral' ? null : posed('neutral').skin;
    const skin = stands ? prepareSkin(crossArms(stands), stands) : prepareSkin(map);
    const made = { skin, layers: findLayersOf(skin) };
    poses.set(pose, made);
    return made;
  };

  const approaches: ReachEngine['approaches'] = (use) => {
    const pose = use.technique?.pose ?? 'neutral';
    return loadsOf(use).flatMap((load) =>
      contactsOf(use).map((contact): Approach => {
        const key = JSON.stringify([pose, contact, load]);
        const access = accesses.get(key) ?? findAccess(posed(pose).skin, body, contact, load);
        accesses.set(key, access);
        return { contact, load, access };
      }),
    );
  };

  return {
    body,
    posed,
    approaches,
    answer: (use, structure) => {
      const { tool, kind, technique } = use;
      const { skin, layers } = posed(technique?.pose ?? 'neutral');
      const reach = answerReach(skin, layers, {
        structure,
        approaches: approaches(use),
        keepsOff: tool.keepsOff,
        heightsMm: technique ? heightsOfSpan(body, technique) : undefined,
      });
      const because = explainReach(reach, contactsOf(use), loadsOf(use), technique !== null, nameOf);
      return { ...reach, toolId: tool.id, kindId: kind.id, techniqueId: technique?.id ?? null, because };
    },
  };
};
