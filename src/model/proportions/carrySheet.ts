import type { ControlPoint } from '#geometry/fibreSheetCurve.ts';
import type { FibreSheetSpec } from '#geometry/fibreSheetSpec.ts';
import type { BodyMap } from './bodyMap.ts';

const carryPoint = (map: BodyMap, [x = 0, y = 0, z = 0, thicknessMm]: ControlPoint): ControlPoint => {
  const place = map.carry([x, y, z]);
  return thicknessMm === undefined ? place : [...place, thicknessMm * map.thicknessScale];
};

/** A sheet described in the default body, in another: its rows carried, its thickness scaled by the body's own rule. */
export const carrySheet = (map: BodyMap, spec: FibreSheetSpec): FibreSheetSpec => {
  if (map.isIdentity) return spec;
  const { thicknessMm } = spec;
  return {
    ...spec,
    rows: spec.rows.map((row) => row.map((point) => carryPoint(map, point))),
    ...(thicknessMm && { thicknessMm: (across, along) => thicknessMm(across, along) * map.thicknessScale }),
  };
};
