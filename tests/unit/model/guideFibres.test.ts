import { describe, expect, it } from 'vitest';
import { drawControlCurve } from '#geometry/fibreSheetCurve.ts';
import { guideOver, rowsOfGuides } from '#model/muscles/guideFibre.ts';
import { lateralEdgeOf, readSections, sampleSections } from '#model/muscles/sectionSurface.ts';
import { guideRoundWall, ribPointAtDepth, withNotches } from '#model/muscles/wallCourse.ts';

/** A wedge: twice as broad below as above, its back at z = x, 4 mm thick along z. */
const WEDGE = readSections(`
  100 | 0 40 | 0 0 4, 20 20 4, 40 40 4
  0 | 0 80 | 0 0 4, 40 40 4, 80 80 4
`);

describe('sections of a muscle', () => {
  it('are read from a table, one a line', () => {
    expect(WEDGE).toHaveLength(2);
    expect(WEDGE[1]).toEqual({
      yMm: 0,
      medialX: 0,
      lateralX: 80,
      stations: [
        [0, 0, 4],
        [40, 40, 4],
        [80, 80, 4],
      ],
    });
  });

  it('give the depth of the middle, half the thickness in front of the back', () => {
    expect(sampleSections(WEDGE, 20, 100).z).toBeCloseTo(22);
    expect(sampleSections(WEDGE, 30, 50).z).toBeCloseTo(32);
  });

  it('give the thickness square to a slanting surface, not along z', () => {
    expect(sampleSections(WEDGE, 40, 0).thicknessMm).toBeCloseTo(4 / Math.SQRT2, 1);
  });

  it('have an edge that slants evenly between them', () => {
    expect(lateralEdgeOf(WEDGE, 50)).toBeCloseTo(60);
    expect(lateralEdgeOf(WEDGE, -20)).toBeCloseTo(80);
  });

  it('cannot be one alone', () => {
    expect(() => sampleSections(WEDGE.slice(0, 1), 0, 0)).toThrow(/at least 2 sections/);
  });
});

describe('guide fibres', () => {
  const shares = [0.5];

  it('run from landmark to landmark over the surface', () => {
    expect(guideOver([0, 0, 9], [10, 20, 9], (x, y) => x + y, { shares })).toEqual([
      [0, 0, 9],
      [5, 10, 15],
      [10, 20, 9],
    ]);
  });

  it('run straight where no surface is given, and bow where asked', () => {
    expect(guideOver([0, 0, 0], [10, 20, 4], null, { shares, bow: [3, -2] })[1]).toEqual([8, 8, 2]);
  });

  it('become rows that hold one point of each', () => {
    const guides = [0, 10].map((x) => guideOver([x, 0, 0], [x, 8, 0], null, { shares }));
    expect(rowsOfGuides(guides)).toEqual([
      [
        [0, 0, 0],
        [10, 0, 0],
      ],
      [
        [0, 4, 0],
        [10, 4, 0],
      ],
      [
        [0, 8, 0],
        [10, 8, 0],
      ],
    ]);
    expect(() => rowsOfGuides([[[0, 0, 0]], []])).toThrow(/guide fibres of 1 points/);
  });

  it('keep their share of the width however unevenly they are spaced', () => {
    const row = [
      [0, 0, 0],
      [1, 0, 0],
      [100, 0, 0],
    ];
    expect(drawControlCurve(row, 3, true)[1]?.[0]).toBeCloseTo(1);
    expect(drawControlCurve(row, 3)[1]?.[0]).toBeGreaterThan(30);
  });
});

describe('fibres round the wall of the trunk', () => {
  it('stay at the distance from its axis that their ends have', () => {
    const [, middle] = guideRoundWall([100, 1200, 95], [0, 1100, -5], [0.5], 0);
    expect(Math.hypot(middle?.[0] ?? 0, (middle?.[2] ?? 0) - 95)).toBeCloseTo(100);
    expect(middle?.[1]).toBe(1150);
  });

  it('begin on the rib where it has come forward so far', () => {
    const [x, , z] = ribPointAtDepth(6, 120);
    expect(z).toBeGreaterThanOrEqual(120);
    expect(z).toBeLessThan(124);
    expect(x).toBeGreaterThan(100);
  });

  it('draw back between the tips of neighbouring slips', () => {
    const slip = (y: number) => guideRoundWall([100, y, 95], [0, y, -5], [0.5], 0);
    const [, notch] = withNotches([slip(100), slip(60)], 20, true);
    const [tip] = notch ?? [];
    expect(tip?.[1]).toBeCloseTo(80);
    expect(Math.hypot((tip?.[0] ?? 0) - 100, (tip?.[2] ?? 0) - 95)).toBeCloseTo(20);
  });
});
