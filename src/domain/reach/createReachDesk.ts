import type { Side } from '#anatomy/sides.ts';
import { maskOfReasons } from '#anatomy/skinMap.ts';
import {
  isGroupId,
  type PartId,
  parseStructureId,
  type StructureId,
  structuresOfReference,
} from '#anatomy/structures.ts';
import type { NamedTool } from '#content/schema/records.ts';
import { decodeHalfSkinMap } from '#geometry/skinMap/decodeSkinMap.ts';
import { mirrorSkinMap } from '#geometry/skinMap/mirrorSkinMap.ts';
import { groupIdOf, partIdOf } from '../relations.ts';
import { bodyOfManifest, fibreEndsOfManifest } from './bodyOfManifest.ts';
import { INDENT_MAX_MM, neededClearanceMm, patchOf } from './contact.ts';
import { findHeat } from './heat.ts';
import { bestAnswer, compareAnswers, listToolUses } from './matrix.ts';
import { comparePractice, type PracticeComparison, type PracticeSubject } from './practice.ts';
import { bestPress, pressOfUse } from './presses.ts';
import type { RankedTool, ReachDesk, ReachDeskInput } from './ReachDesk.ts';
import { type Answer, createReachEngine, type ToolUse } from './reach.ts';
import { slideOff } from './slideOff.ts';
import { describeSpot, findNearestVertex } from './spots.ts';
import { findTechniquePath } from './techniquePath.ts';

/** Places farther than this from the mapped skin have no skin point. */
const NEAR_SKIN_MM = 40;

/** Keeps what a function gives, by its arguments as text. */
const remember = <A extends readonly unknown[], R>(find: (...args: A) => R): ((...args: A) => R) => {
  const known = new Map<string, R>();
  return (...args) => {
    // Not as JSON, in which an argument left out and null would be one.
    const key = args.map(String).join(' ');
    if (!known.has(key)) known.set(key, find(...args));
    return known.get(key) as R;
  };
};

/**
 * Opens the desk at which the page asks about reach.
 * @throws Error where the bytes are no packed skin map; its questions throw RangeError for ids that the content lacks
 */
export const createReachDesk = ({ bytes, manifest, content, nameOf }: ReachDeskInput): ReachDesk => {
  const map = mirrorSkinMap(decodeHalfSkinMap(bytes));
  const engine = createReachEngine(map, bodyOfManifest(manifest), nameOf);
  const fibreEnds = fibreEndsOfManifest(manifest);
  const uses = listToolUses(content.tools, content.techniques);
  const { skin } = engine.posed('neutral');

  const usesOf = (toolId: string, kindId: string, techniqueId?: string | null): ToolUse[] => {
    const found = uses.filter(
      ({ tool, kind, technique }) =>
        tool.id === toolId &&
        kind.id === kindId &&
        (techniqueId === undefined || (technique?.id ?? null) === techniqueId),
    );
    if (found.length === 0)
      throw new RangeError(`expected a kind of a tool and a technique of it, got ${toolId}, ${kindId}, ${techniqueId}`);
    return found;
  };

  const structuresUnderSkin = (reference: string): StructureId[] =>
    structuresOfReference(reference).filter(
      (id) => parseStructureId(id)?.part.tissue === 'muscle' && engine.posed('neutral').layers.has(id),
    );

  const answerOf = (use: ToolUse, reference: string): Answer | null =>
    bestAnswer(structuresUnderSkin(reference).map((id) => engine.answer(use, id)));

  const statedFor = (reference: string): { subject: PracticeSubject; stated: readonly NamedTool[] } | null => {
    const groupId = groupIdOf(reference);
    const part = partIdOf(reference) as PartId | null;
    const subject: PracticeSubject | null = isGroupId(reference) ? { group: reference } : part ? { part } : null;
    const record =
      groupId === null
        ? content.muscles.find(({ id }) => id === part)
        : content.groups.find(({ id }) => id === groupId);
    return subject && record ? { subject, stated: record.tools ?? [] } : null;
  };

  const practiceFor = (reference: string, toolId: string, answers: readonly Answer[]): PracticeComparison | null => {
    const known = statedFor(reference);
    const stated = known?.stated.find(({ tool }) => tool === toolId);
    return known && stated ? (comparePractice(known.subject, [stated], answers)[0] ?? null) : null;
  };

  const rank = remember((reference: string): readonly RankedTool[] =>
    content.tools
      .flatMap((tool) => {
        const ofKinds = tool.kinds.map((kind) => ({
          kindId: kind.id,
          answers: usesOf(tool.id, kind.id)
            .flatMap((use) => answerOf(use, reference) ?? [])
            .sort(compareAnswers),
        }));
        const all = ofKinds.flatMap(({ answers }) => answers);
        const practice = practiceFor(reference, tool.id, all);
        return ofKinds.flatMap(({ kindId, answers }) => {
          const [answer] = answers;
          return answer ? [{ toolId: tool.id, kindId, answer, answers, practice }] : [];
        });
      })
      .sort((a, b) => compareAnswers(a.answer, b.answer)),
  );

  return {
    engine,
    map,
    posed: engine.posed,
    spotAt: (vertex) => describeSpot(skin, engine.body, vertex),
    nearestVertex: (point, withinMm = NEAR_SKIN_MM) => findNearestVertex(skin, point, withinMm),
    beneath: (point) => {
      const vertex = findNearestVertex(skin, point, NEAR_SKIN_MM);
      return vertex === null ? null : describeSpot(skin, engine.body, vertex);
    },
    answer: remember((toolId, kindId, techniqueId, reference) =>
      bestAnswer(usesOf(toolId, kindId, techniqueId).flatMap((use) => answerOf(use, reference) ?? [])),
    ),
    bestOf: remember((toolId, reference) =>
      bestAnswer(uses.filter(({ tool }) => tool.id === toolId).flatMap((use) => answerOf(use, reference) ?? [])),
    ),
    rank,
    heatOf: remember((toolId: string, kindId: string, techniqueId?: string | null) =>
      findHeat(engine, usesOf(toolId, kindId, techniqueId)),
    ),
    pressAt: (toolId, kindId, techniqueId, vertex) =>
      bestPress(usesOf(toolId, kindId, techniqueId).map((use) => pressOfUse(engine, use, vertex))),
    pressesAt: (vertex) =>
      content.tools.flatMap((tool) =>
        tool.kinds.map((kind) => ({
          toolId: tool.id,
          kindId: kind.id,
          ...bestPress(usesOf(tool.id, kind.id).map((use) => pressOfUse(engine, use, vertex))),
        })),
      ),
    pathOf: remember((techniqueId: string, side: Side, kindId?: string) => {
      const use = uses.find(
        ({ technique, kind }) => technique?.id === techniqueId && (kindId === undefined || kind.id === kindId),
      );
      if (!use) throw new RangeError(`expected a technique and a kind of its tool, got ${techniqueId}, ${kindId}`);
      return findTechniquePath(engine, use, side, fibreEnds);
    }),
    settle: (toolId, kindId, vertex) => {
      const [use] = usesOf(toolId, kindId, null);
      const [contact] = use?.kind.contacts ?? [];
      if (!use || !contact) return null;
      const needed = neededClearanceMm(patchOf(contact, Math.min(INDENT_MAX_MM, contact.indentMaxMm ?? INDENT_MAX_MM)));
      const offMask = maskOfReasons(use.tool.keepsOff);
      return slideOff(skin, vertex, needed, (i) => ((map.reasons[i] as number) & offMask) !== 0);
    },
  };
};
