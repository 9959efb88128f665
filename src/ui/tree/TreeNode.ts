import type { StructureId } from '#anatomy/structures.ts';

/** What a row's dot says before its name is read. */
export type Tone = 'muscle' | 'around' | 'fascia' | 'bone' | 'avoid';

/** One row of the structure list. Sections and folders gather rows; structures and the avoid zone can be chosen. */
export type TreeNode = {
  /** Unique in its tree, stable between renders. */
  readonly key: string;
  readonly kind: 'section' | 'folder' | 'structure' | 'avoid';
  readonly label: string;
  /** What a screen reader says: the label with what the indentation tells the eye. */
  readonly spoken: string;
  /** What is selected by the row; null where the row only gathers others. */
  readonly reference: string | null;
  /** Structures that the row stands for: lit on hover, hidden by its eye. */
  readonly ids: readonly StructureId[];
  readonly hint: string | null;
  readonly tone: Tone | null;
  readonly children: readonly TreeNode[];
};
