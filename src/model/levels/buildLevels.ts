import type { Body } from '../buildBody.ts';
import { partOf } from '../partOf.ts';
import { seeBody } from '../visibility/seeBody.ts';
import type { LevelPart } from './levelPart.ts';
import { findSeams } from './seams.ts';
import { thinCovered } from './thinCovered.ts';
import { thinMesh } from './thinMesh.ts';
import { COVERED_THINNING, fullThinning, lightThinning } from './thinnings.ts';

const withOcclusion = ({ parts, open }: Body): LevelPart[] =>
  parts.map((part, i) => ({ ...part, open: open[i] ?? null, seen: null }));

/** What was built as it is, for measuring. */
export const plainLevel = (body: Body): LevelPart[] => withOcclusion(body);

/** The full level: as good as what was built to the eye, in the order of the body's parts. */
export const buildFullLevel = async (body: Body): Promise<LevelPart[]> => {
  const built = withOcclusion(body);
  const seams = findSeams(built);
  const thinned = built.map((part, i) =>
    thinMesh(part, fullThinning(partOf(part.part).tissue), seams[i] ?? (() => false)),
  );
  const seen = await seeBody(thinned);
  const seamsLeft = findSeams(thinned);
  return thinned.map((part, i) =>
    thinCovered({ ...part, seen: seen[i] ?? null }, COVERED_THINNING, seamsLeft[i] ?? (() => false)),
  );
};

/** The light level: every part, coarse, for the first frame. */
export const buildLightLevel = (body: Body, errorMm: number): LevelPart[] => {
  const built = withOcclusion(body);
  const seams = findSeams(built);
  return built.map((part, i) =>
    thinMesh(part, lightThinning(partOf(part.part).tissue, errorMm), seams[i] ?? (() => false)),
  );
};
