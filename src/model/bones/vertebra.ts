import type { BoundedSdf } from '#geometry/sdf.ts';
import { smoothMax } from '#geometry/smooth.ts';
import { arteryForamen, cervicalProcesses } from './cervicalProcesses.ts';
import { costalFacets } from './costalFacets.ts';
import { joinBone } from './joinBone.ts';
import { lumbarProcesses } from './lumbarProcesses.ts';
import { thoracicProcesses } from './thoracicProcesses.ts';
import { vertebraDimensions } from './vertebraDimensions.ts';
import { placeSolid } from './vertebraFrame.ts';
import { archLayout, pedicle, spinousProcess } from './vertebralArch.ts';
import { vertebralBody } from './vertebralBody.ts';

const PROCESSES = { c: cervicalProcesses, t: thoracicProcesses, l: lumbarProcesses };

/** The solid of a vertebra C3 … L5, in the body frame. */
export const vertebraSolid = (level: string): BoundedSdf => {
  const d = vertebraDimensions(level);
  const layout = archLayout(d);
  const canalHalfDepth = (d.canalBack - d.canalFront) / 2;
  const canalMiddle = (d.canalBack + d.canalFront) / 2;
  const foramen = d.region === 'c' ? arteryForamen(d) : undefined;
  const facets = d.region === 't' ? costalFacets(d) : [];
  const roots = d.region === 'c' ? [] : pedicle(d, layout);
  const solid = joinBone(
    [vertebralBody(d), ...roots, ...PROCESSES[d.region](d, layout), ...spinousProcess(d, layout)],
    {
      blendMm: 2.2,
      noiseMm: 0.2,
      isMidline: true,
      carve: (distance, x, y, z) => {
        const ring = Math.hypot(x / d.canalHalfWidth, (-z - canalMiddle) / canalHalfDepth) - 1;
        const open = smoothMax(distance, -ring * Math.min(d.canalHalfWidth, canalHalfDepth) * 0.9, 1.2);
        if (!foramen) return facets.reduce((left, facet) => smoothMax(left, -facet(x, y, z), 0.8), open);
        return smoothMax(open, foramen.radiusMm - Math.hypot(x - foramen.x, -z - foramen.posterior), 0.8);
      },
    },
  );
  return placeSolid(solid, d.frame);
};
