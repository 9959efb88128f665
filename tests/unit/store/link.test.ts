import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Peel } from '#anatomy/layers.ts';
import { GROUP_IDS, PARTS, STRUCTURE_IDS } from '#anatomy/structures.ts';
import { VIEWS } from '#anatomy/views.ts';
import { DEFAULT_VIEW, encodeLink, type LinkedView } from '#store/link.ts';
import { parseLink } from '#store/parseLink.ts';
import { SEED } from '../seed.ts';

const KNOWN = { tools: new Set(['foam-roller', 'hands']), techniques: new Set(['mid-back-ball']) };

const references = [...STRUCTURE_IDS, ...PARTS.map((p) => p.id), ...GROUP_IDS];
const inHand = fc.constantFrom<Pick<LinkedView, 'tool' | 'technique'>>(
  { tool: null, technique: null },
  { tool: 'foam-roller', technique: null },
  { tool: null, technique: 'mid-back-ball' },
);
const anyView: fc.Arbitrary<LinkedView> = fc
  .record({
    mode: fc.constantFrom<LinkedView['mode']>('explore', 'tools'),
    selection: fc.option(fc.constantFrom(...references)),
    inHand,
    view: fc.constantFrom(...VIEWS),
    peel: fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Peel>,
    hidden: fc
      .tuple(fc.subarray([...STRUCTURE_IDS]), fc.constantFrom(0, 0, 1))
      .map(([ids, all]) => (all ? [...STRUCTURE_IDS] : ids)),
    themeChoice: fc.constantFrom<LinkedView['themeChoice']>(null, 'light', 'dark'),
  })
  .map(({ inHand, ...rest }) => ({ ...rest, ...inHand }));

const parse = (query: string) => parseLink(query, KNOWN);

describe('encodeLink and parseLink', () => {
  it(`give every view back as it was, without a complaint (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(encodeLink(view))).toEqual({ view, problems: [] });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it(`write a link that needs no escaping (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeLink(view)).toMatch(/^[a-z0-9\-=&,]*$/);
      }),
      { seed: SEED },
    );
  });

  it('leave the default view without a query', () => {
    expect(encodeLink(DEFAULT_VIEW)).toBe('');
    expect(parse('')).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  it.each<[Partial<LinkedView>, string]>([
    [{ selection: 'latissimus-dorsi-l' }, 'structure=latissimus-dorsi-l&v=1'],
    [{ selection: 'multifidus-r', peel: 4 }, 'structure=multifidus-r&v=1'],
    [{ selection: 'multifidus-r', peel: 1 }, 'structure=multifidus-r&peel=1&v=1'],
    [{ view: 'oblique', peel: 3 }, 'view=oblique&peel=3&v=1'],
    [{ mode: 'tools', tool: 'foam-roller', themeChoice: 'light' }, 'mode=tools&tool=foam-roller&theme=light&v=1'],
    [{ hidden: ['skin'] }, 'hide=skin&v=1'],
    [
      { hidden: ['rhomboid-major-l', 'rhomboid-major-r', 'rhomboid-minor-l', 'rhomboid-minor-r'] },
      'hide=rhomboids&v=1',
    ],
    [{ hidden: ['rhomboid-major-l', 'rhomboid-major-r', 'rib-3-r'] }, 'hide=rhomboid-major,rib-3-r&v=1'],
  ])('write %j as %s', (patch, query) => {
    expect(encodeLink({ ...DEFAULT_VIEW, ...patch })).toBe(query);
  });
});

describe('parseLink', () => {
  it('shows a structure bare where the link says no depth', () => {
    expect(parse('?structure=quadratus-lumborum-r').view.peel).toBe(4);
    expect(parse('?structure=rhomboids').view.peel).toBe(2);
    expect(parse('?structure=rhomboids&peel=1').view.peel).toBe(1);
  });

  it.each([
    ['structure=foo', 'muscle or bone called “foo”'],
    ['view=inferior', 'view called “inferior”'],
    ['peel=6', 'peel depth of “6”'],
    ['peel=1.5', 'peel depth of “1.5”'],
    ['peel=-1', 'peel depth of “-1”'],
    ['mode=quiz', 'mode called “quiz”'],
    ['mode=session', 'Session is not part of this version yet; you are in Explore.'],
    ['mode=Learn', 'Learn is not part of this version yet; you are in Explore.'],
    ['tool=chainsaw', 'tool called “chainsaw”'],
    ['technique=magic', 'technique called “magic”'],
    ['theme=pink', 'theme called “pink”'],
    ['hide=foo,skin', 'called “foo”'],
    ['v=2', 'version “2”'],
  ])('says in words what it cannot read in %s', (query, words) => {
    const { view, problems } = parse(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
    expect(view).toEqual(query.startsWith('hide') ? { ...DEFAULT_VIEW, hidden: ['skin'] } : DEFAULT_VIEW);
  });

  it('says everything that is wrong, each in its own sentence, and keeps what is right', () => {
    const { view, problems } = parse('structure=foo&view=left&peel=x&tool=hands');
    expect(problems).toHaveLength(2);
    expect(view).toMatchObject({ selection: null, view: 'left', peel: 1, tool: 'hands' });
  });

  it('passes over unknown parameters, empty values and repeats', () => {
    expect(parse('embed=1&utm_source=x&structure=&view=left&view=nowhere&hide=,,')).toEqual({
      view: { ...DEFAULT_VIEW, view: 'left' },
      problems: [],
    });
  });

  it('does not mind case and stray spaces', () => {
    expect(parse('structure=%20Trapezius%20&view=LEFT').view).toMatchObject({ selection: 'trapezius', view: 'left' });
  });

  it('opens the technique where a link asks for a tool as well', () => {
    expect(parse('tool=hands&technique=mid-back-ball').view).toMatchObject({ tool: null, technique: 'mid-back-ball' });
  });

  it('does not fall for names that every object has', () => {
    expect(parse('mode=constructor&structure=__proto__&tool=toString&view=length').problems).toHaveLength(4);
    expect(parse('mode=constructor').problems[0]).toContain('mode called “constructor”');
  });

  it('quotes long and strange values in one short line', () => {
    const [problem] = parse(`structure=${encodeURIComponent(`a\n\u0000b${'x'.repeat(5000)}`)}`).problems;
    expect(problem).toMatch(/^[^\n\0]{1,180}$/);
  });

  it(`never throws and always gives a view, whatever it gets (seed ${SEED})`, () => {
    const name = fc.constantFrom('structure', 'view', 'peel', 'mode', 'tool', 'technique', 'theme', 'hide', 'v', 'x');
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))).map((pairs) => pairs.map((p) => p.join('=')).join('&')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { view, problems } = parse(text);
        expect(VIEWS).toContain(view.view);
        expect(parse(encodeLink(view))).toEqual({ view, problems: [] });
        for (const sentence of problems) expect(sentence).toMatch(/\.$/);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});
