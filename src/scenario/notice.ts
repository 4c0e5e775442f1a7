import { MODEL_VERSION } from './version';

/** Something the reader of an accepted document should know. */
export interface Notice {
  readonly code: 'model-version';
  /** Version of the model that wrote the document. */
  readonly version: string;
  readonly text: string;
}

/** A document written by another version of the model opens unchanged; its curves may differ from those its author saw. */
export const modelNotice = (writtenBy: string): readonly Notice[] =>
  writtenBy === MODEL_VERSION
    ? []
    : [
        {
          code: 'model-version',
          version: writtenBy,
          text: `Written by model version ${writtenBy}; this is ${MODEL_VERSION}. All values are unchanged, curves may differ.`,
        },
      ];
