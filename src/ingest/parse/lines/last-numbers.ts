import type { LabelKind } from '../words/labels.js';

/** The last number seen of each kind: what a doubtful label is measured by. */
export type LastNumbers = Map<LabelKind, number>;
