import type { Source } from '../schema/records.ts';

export const bodyparts3d: Source = {
  id: 'bodyparts3d',
  kind: 'model',
  title: 'BodyParts3D, releases 3.0 and 4.0',
  citation:
    '© The Database Center for Life Science, CC Attribution-ShareAlike 2.1 Japan. One adult male; depths measured on it.',
  url: 'https://dbarchive.biosciencedbc.jp/en/bodyparts3d/desc.html',
};
