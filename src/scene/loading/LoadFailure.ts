import type { ModelStatus } from '#store/state.ts';

export type FailureKind = Extract<ModelStatus['kind'], 'missing' | 'corrupt'>;

/** Why the model could not be shown, in words that the page can say. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
