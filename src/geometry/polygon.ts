/** A closed outline in a plane, corner after corner, mm. */
export type Polygon = readonly (readonly [u: number, v: number])[];

/** A signed distance in a plane, mm; negative inside. */
export type PlaneDistance = (u: number, v: number) => number;

/**
 * The exact signed distance to a closed outline, whichever way round it is given.
 * @throws where the outline has fewer than three corners
 */
export const polygonDistance = (outline: Polygon): PlaneDistance => {
  if (outline.length < 3) throw new Error(`expected an outline of at least 3 corners, got ${outline.length}`);
  const edges = outline.map(([u, v], i) => {
    const [endU, endV] = outline[(i + 1) % outline.length] ?? [u, v];
    const du = endU - u;
    const dv = endV - v;
    return { u, v, du, dv, squared: du * du + dv * dv || 1e-9 };
  });
  return (u, v) => {
    let nearest = Infinity;
    let isInside = false;
    for (const edge of edges) {
      const pu = u - edge.u;
      const pv = v - edge.v;
      const t = Math.min(1, Math.max(0, (pu * edge.du + pv * edge.dv) / edge.squared));
      const ou = pu - edge.du * t;
      const ov = pv - edge.dv * t;
      nearest = Math.min(nearest, ou * ou + ov * ov);
      const crosses = pv >= 0 !== pv - edge.dv >= 0;
      if (crosses && pu < (edge.du * pv) / edge.dv) isInside = !isInside;
    }
    return isInside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
  };
};
