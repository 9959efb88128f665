import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const html = readFileSync('index.html', 'utf8');

describe('index.html', () => {
  it('says what the page is before any script has run, and what to do where none can', () => {
    const root = html.slice(html.indexOf('<div id="root">'), html.lastIndexOf('<script'));
    expect(root).toMatch(/<h1>Dorsum<\/h1>/);
    expect(root).toMatch(/An interactive 3D explorer of the human back/);
    expect(root).toMatch(/<noscript>[\s\S]*JavaScript[\s\S]*<\/noscript>/);
  });

  it('names language, description, icon and a bar colour for either theme', () => {
    expect(html).toMatch(/<html lang="en">/);
    expect(html).toMatch(/<meta\s+name="description"\s+content="[^"]{80,}"/);
    expect(html).toMatch(/<link rel="icon" type="image\/svg\+xml"/);
    expect(html).toMatch(/theme-color" media="\(prefers-color-scheme: dark\)"/);
    expect(html).toMatch(/theme-color" media="\(prefers-color-scheme: light\)"/);
  });

  it('paints the background itself in either theme, so that nothing flashes white', () => {
    const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
    expect(style).toContain('#14171c');
    expect(style).toContain('#ece7df');
  });

  it('holds no inline script and nothing from another origin, so that a strict content policy can stand before it', () => {
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/src/main.tsx">']);
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    expect(html).not.toMatch(/\son\w+=/);
  });
});
