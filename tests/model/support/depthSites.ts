/**
 * Depths that were measured at known places, mm: the quadratus lumborum under the surface of the muscles at L3, 40 mm from
 * the midline; the kidneys under the skin at L1, 60 and 80 mm from it, with 10 mm of skin and fat over what was measured.
 * @source bodyparts3d (quadratus lumborum, kidneys)
 */
export const MEASURED_SITES_MM = {
  quadratusAtL3: [12, 33],
  kidneyAtL1: { at60: 52, at80: 40, tolerance: 12 },
} as const;
