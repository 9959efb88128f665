import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];

const css = readFileSync('src/ui/theme/tokens.css', 'utf8');

/** The tokens of a theme: its own block over the block for both. */
const tokensOf = (theme: 'light' | 'dark'): ReadonlyMap<string, string> => {
  const tokens = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(/^(:root[^{]*)\{([^}]*)\}/gm)) {
    if (selector.includes('data-theme') && !selector.includes(`"${theme}"`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) tokens.set(name, value.trim());
  }
  return tokens;
};

const parse = (colour: string): { rgb: Rgb; alpha: number } => {
  const hex = /^#(\w{2})(\w{2})(\w{2})$/.exec(colour);
  if (hex) {
    const [r, g, b] = hex.slice(1).map((part) => Number.parseInt(part, 16));
    return { rgb: [r ?? 0, g ?? 0, b ?? 0], alpha: 1 };
  }
  const numbers = colour.match(/[\d.]+/g)?.map(Number);
  if (!colour.startsWith('rgba') || numbers?.length !== 4) throw new Error(`Expected a colour, came ${colour}`);
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  return { rgb: [r, g, b], alpha };
};

const over = (colour: string, behind: Rgb): Rgb => {
  const { rgb, alpha } = parse(colour);
  const mix = (i: 0 | 1 | 2): number => rgb[i] * alpha + behind[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
};

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};

const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** What can lie behind the glass: bone and fascia in full light, muscle, the deepest shadow, the bare stage. */
const BEHIND = { bone: '#f0ead8', muscle: '#b5372c', shadow: '#1c0806' };
const TEXT = ['ink', 'soft', 'accent-ink', 'amber-ink', 'stop-ink'];
/** Tints that lie between the glass and a text, and the texts that stand on them. */
const TINTS: readonly (readonly [string, readonly string[]])[] = [
  ['row', ['ink', 'soft', 'accent-ink']],
  ['accent-tint', ['accent-ink']],
  ['stop-tint', ['ink', 'stop-ink', 'accent-ink']],
];

describe.each(['dark', 'light'] as const)('the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const token = (name: string): string => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`Expected a token --${name}`);
    return value;
  };
  const behinds = Object.entries({ ...BEHIND, stage: token('background') });
  const glass = (behind: string): Rgb => over(token('panel'), parse(behind).rgb);

  it.each(behinds)('keeps every text at 4.5 : 1 on the glass over %s', (_, behind) => {
    for (const name of TEXT) {
      expect(contrast(parse(token(name)).rgb, glass(behind)), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(behinds)('keeps every text at 4.5 : 1 on a tint on the glass over %s', (_, behind) => {
    for (const [tint, texts] of TINTS) {
      for (const name of texts) {
        const ground = over(token(tint), glass(behind));
        expect(contrast(parse(token(name)).rgb, ground), `${name} on ${tint}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('keeps signs and rings at 3 : 1, and the words of a filled button at 4.5 : 1', () => {
    for (const [, behind] of behinds) {
      for (const name of ['accent', 'amber', 'stop']) {
        expect(contrast(parse(token(name)).rgb, glass(behind)), name).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(parse(token('on-accent')).rgb, parse(token('accent')).rgb)).toBeGreaterThanOrEqual(4.5);
  });
});
