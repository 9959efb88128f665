import type { VertebraTable } from './vertebraMeasurements.ts';

/**
 * L1 … L5.
 *
 * | L5, mm | here | published mean ± sd of men |
 * |---|---|---|
 * | body's height, front · behind | 27.9 · 22.8 | 30.7 ± 1.9 · 26.8 ± 1.9 |
 * | body's depth | 42.0 | 37.1 ± 3.2 |
 * | pedicle's width · height | 12.5 · 14.0 | 16.6 ± 2.3 · 13.1 ± 1.4 |
 * | canal's depth · width | 13.5 · 30.0 | 15.9 ± 2.2 · 28.5 ± 3.2 |
 *
 * @source cook-2021 (the published means)
 * @source bodyparts3d (heights and depths in the median plane, widths across the body, canal and pedicle, extremal points)
 */
export const LUMBAR_VERTEBRAE: VertebraTable = {
  l1: {
    body: { centre: [0, 1055.6, 89.8], tiltDeg: -14.5, depthMm: 36.0, heightFrontMm: 25.5, heightBackMm: 25.6 },
    canalFrontZ: 71,
    canalBackZ: 61,
    laminaY: [1033.3, 1047.4],
    laminaLeanMm: 3,
    pedicleY: [1046.2, 1064.3],
    bodyWidthMm: { superior: 44, middle: 33.5, inferior: 43 },
    canalHalfWidthMm: 10.8,
    pedicleWidthMm: 6.5,
    pedicleHeightMm: 14,
    spinousTip: [0, 1019.3, 30.9],
    transverseTip: [35.1, 1051.3, 56.9],
    superiorFacet: [7.4, 1064.5, 69.9],
    inferiorFacet: [5.2, 1018.4, 34.4],
  },
  l2: {
    body: { centre: [0, 1024.0, 95.4], tiltDeg: -5.4, depthMm: 37.1, heightFrontMm: 27.7, heightBackMm: 23.9 },
    canalFrontZ: 77.2,
    canalBackZ: 64.7,
    laminaY: [1006.1, 1020.9],
    laminaLeanMm: 3,
    pedicleY: [1018.5, 1033.4],
    bodyWidthMm: { superior: 43, middle: 34.5, inferior: 44 },
    canalHalfWidthMm: 10.4,
    pedicleWidthMm: 7.9,
    pedicleHeightMm: 13,
    spinousTip: [0, 996.4, 34.5],
    transverseTip: [39.7, 1024, 59.3],
    superiorFacet: [12.6, 1038.9, 63.4],
    inferiorFacet: [13.3, 993.2, 61.6],
  },
  l3: {
    body: { centre: [0, 989.8, 95.3], tiltDeg: 7.4, depthMm: 37.5, heightFrontMm: 28.6, heightBackMm: 25.1 },
    canalFrontZ: 76.8,
    canalBackZ: 63.3,
    laminaY: [983.7, 995.8],
    laminaLeanMm: 3,
    pedicleY: [988.1, 1001.5],
    bodyWidthMm: { superior: 45, middle: 34.5, inferior: 45 },
    canalHalfWidthMm: 10.8,
    pedicleWidthMm: 9.5,
    pedicleHeightMm: 14,
    spinousTip: [0, 972.3, 29.6],
    transverseTip: [39.5, 994.9, 65],
    superiorFacet: [15.6, 1009.7, 66],
    inferiorFacet: [14.3, 969.2, 57.2],
  },
  l4: {
    body: { centre: [0, 957.5, 88.9], tiltDeg: 19.0, depthMm: 37.1, heightFrontMm: 27.9, heightBackMm: 25.9 },
    canalFrontZ: 68.9,
    canalBackZ: 56.4,
    laminaY: [962.3, 970.6],
    laminaLeanMm: 3,
    pedicleY: [961.8, 982.1],
    bodyWidthMm: { superior: 44, middle: 37, inferior: 48 },
    canalHalfWidthMm: 11.5,
    pedicleWidthMm: 11,
    pedicleHeightMm: 16,
    spinousTip: [0, 952, 26.4],
    transverseTip: [42.1, 970.9, 61.2],
    superiorFacet: [19.1, 983.4, 63],
    inferiorFacet: [20.6, 946, 48.6],
  },
  l5: {
    body: { centre: [0, 926.3, 76.4], tiltDeg: 24.9, depthMm: 42.0, heightFrontMm: 27.9, heightBackMm: 22.8 },
    canalFrontZ: 55.6,
    canalBackZ: 42.1,
    laminaY: [930.4, 939.2],
    laminaLeanMm: 3,
    pedicleY: [931.5, 948.9],
    bodyWidthMm: { superior: 47, middle: 42, inferior: 47 },
    canalHalfWidthMm: 15,
    pedicleWidthMm: 12.5,
    pedicleHeightMm: 14,
    spinousTip: [0, 928, 18.4],
    transverseTip: [50.3, 943.6, 56.7],
    superiorFacet: [23.2, 954.8, 54],
    inferiorFacet: [19.7, 912.8, 42],
  },
};
