import { describe, expect, it } from 'vitest';
import { announceChange, saySelection } from '#app/announce.ts';
import { createWords } from '#app/createWords.ts';
import { pageTitle, SITE_TITLE } from '#app/pageTitle.ts';
import { AVOID_ZONE_NAMES, muscles, nameOfReference, TECHNIQUE_NAMES, TOOL_NAMES } from '#content/index.ts';
import { createDorsumStore, type DorsumStore } from '#store/createStore.ts';

const words = createWords({
  nameOfReference,
  muscles,
  toolNames: TOOL_NAMES,
  techniqueNames: TECHNIQUE_NAMES,
  avoidZoneNames: AVOID_ZONE_NAMES,
});

/** What is said when something is done to a fresh page. */
const sayAfter = (act: (store: DorsumStore) => void, prepare: (store: DorsumStore) => void = () => {}): string => {
  const store = createDorsumStore();
  prepare(store);
  const before = store.getState();
  act(store);
  return announceChange(store.getState(), before, words);
};

describe('the live region', () => {
  it('says name, side, layer and what lies under a selected structure', () => {
    const said = sayAfter((s) => s.getState().select('latissimus-dorsi-l'));
    expect(said).toMatch(/^Latissimus dorsi, left\. Superficial layer\. Under it: /);
    const [under] = muscles.find((m) => m.id === 'latissimus-dorsi')?.under ?? [];
    expect(said).toContain(nameOfReference(under ?? '')?.full);
  });

  it('says that a technique plays, pauses and has come to its end, but not each moment of it', () => {
    const playback = {
      technique: 'mid-back-ball',
      side: 'left',
      isPlaying: false,
      speed: 1,
      atS: 3,
      durationS: 10,
    } as const;
    const setUp = (s: DorsumStore): void => s.getState().setPlayback(playback);
    const playing = (s: DorsumStore): void => s.getState().setPlayback({ ...playback, isPlaying: true });
    expect(sayAfter((s) => s.getState().setPlaying(true), setUp)).toBe('Playing.');
    expect(sayAfter((s) => s.getState().setPlaying(false), playing)).toBe('Paused.');
    expect(sayAfter((s) => s.getState().advance(1), playing)).toBe('');
    expect(sayAfter((s) => s.getState().advance(60), playing)).toBe('Played to the end.');
  });

  it('says the ways of finding a tool as pages, and a tool that follows the hand', () => {
    expect(sayAfter((s) => s.getState().openPanel({ kind: 'matrix' }))).toBe('Opened: Table of tools and muscles.');
    expect(sayAfter((s) => s.getState().askSpot(7))).toBe('Opened: What lies beneath a spot.');
    expect(
      sayAfter(
        (s) => s.getState().askSpot(8),
        (s) => s.getState().askSpot(7),
      ),
    ).toBe('');
    expect(sayAfter((s) => s.getState().setToolFree(true))).toBe('The tool follows your hand.');
  });

  it('says a structure chosen from a list and the depth at which it lies bare in one go', () => {
    const store = createDorsumStore();
    const said: string[] = [];
    store.subscribe((state, previous) => said.push(announceChange(state, previous, words)));
    store.getState().reveal('rhomboid-major-l');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Rhomboid major, left\. Intermediate layer\..* Peeled to the intermediate layer\.$/);
  });

  it('says that a part means both sides, and how many parts a group has', () => {
    expect(saySelection('rhomboid-major', words)[1]).toBe('Both sides');
    expect(saySelection('trapezius', words)[1]).toBe('3 parts, both sides');
    expect(saySelection('latissimus-dorsi', words)[1]).toBe('Both sides');
    expect(saySelection('vertebra-t5', words)).toEqual(['Vertebra T5', 'Skeleton']);
  });

  it('does not name parts of a group as lying under it', () => {
    const under = words.underOf('erector-spinae');
    expect(under.length).toBeGreaterThan(0);
    expect(under.some((id) => muscles.find((m) => m.id === id)?.group === 'erector-spinae')).toBe(false);
  });

  it('says which page of text or zone was opened, once', () => {
    const open = (s: DorsumStore) => s.getState().openPanel({ kind: 'questions' });
    expect(sayAfter(open)).toBe('Opened: Questions.');
    expect(sayAfter(open, open)).toBe('');
    expect(sayAfter((s) => s.getState().openPanel({ kind: 'avoid-zone', id: 'spine' }))).toBe('Opened: The spine.');
  });

  it('says when nothing is selected any more', () => {
    expect(
      sayAfter(
        (s) => s.getState().select(null),
        (s) => s.getState().select('sacrum'),
      ),
    ).toBe('Nothing selected.');
  });

  it.each([
    [0, 'Skin on, nothing peeled.'],
    [2, 'Peeled to the intermediate layer.'],
    [5, 'All muscle peeled off: the skeleton is seen.'],
  ] as const)('says peel depth %i', (peel, said) => {
    expect(sayAfter((s) => s.getState().setPeel(peel))).toBe(said);
  });

  it('says the view, also when the same one is asked for again', () => {
    expect(sayAfter((s) => s.getState().requestView('left'))).toBe('Seen from the left.');
    expect(sayAfter((s) => s.getState().requestView('posterior'))).toBe('Seen from behind.');
  });

  it('says what is hidden and shown again', () => {
    expect(sayAfter((s) => s.getState().setHidden('rib-1', true))).toBe('Hidden: Rib 1, left and Rib 1, right.');
    expect(sayAfter((s) => s.getState().setHidden('erector-spinae', true))).toBe('Hidden: 16 structures.');
    const hideTwo = (s: DorsumStore): void => {
      s.getState().setHidden('rib-1', true);
    };
    expect(sayAfter((s) => s.getState().setHidden('rib-1-l', false), hideTwo)).toBe('Shown again: Rib 1, left.');
    expect(sayAfter((s) => s.getState().showAll(), hideTwo)).toBe('Everything is shown.');
  });

  it('says the tool or technique that is opened', () => {
    expect(sayAfter((s) => s.getState().openTool('foam-roller'))).toBe('Tool: Foam roller.');
    expect(sayAfter((s) => s.getState().openTechnique('mid-back-ball'))).toMatch(/^Technique: Mid-back/);
  });

  it('says that the model is ready', () => {
    expect(sayAfter((s) => s.getState().setModelStatus({ kind: 'ready' }))).toBe('The 3D model is ready.');
  });

  it('keeps still about the pointer and about panels being put away', () => {
    expect(sayAfter((s) => s.getState().point('sacrum', true))).toBe('');
    expect(sayAfter((s) => s.getState().hover(['sacrum']))).toBe('');
    expect(sayAfter((s) => s.getState().setListOpen(false))).toBe('');
  });
});

describe('pageTitle', () => {
  it.each<[Parameters<typeof pageTitle>[0], string]>([
    [{ selection: null, panel: null }, SITE_TITLE],
    [{ selection: 'latissimus-dorsi-l', panel: null }, 'Latissimus dorsi, left · Dorsum'],
    [{ selection: 'sacrum', panel: { kind: 'tool', id: 'foam-roller' } }, 'Foam roller · Dorsum'],
    [{ selection: null, panel: { kind: 'safety' } }, 'Safety · Dorsum'],
    [{ selection: null, panel: { kind: 'avoid-zone', id: 'spine' } }, 'The spine · Dorsum'],
  ])('names what %j shows', (state, title) => {
    expect(pageTitle(state, words)).toBe(title);
  });
});
