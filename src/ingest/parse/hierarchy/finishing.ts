import type { Source } from '../../../domain/span.js';
import { fold } from '../../fold.js';
import type { Report } from '../lines/block.js';
import type { Draft } from './draft.js';
import type { EIds } from './e-ids.js';

/** What every step of the last pass needs. */
export interface Finishing {
  readonly source: Source;
  /** The source with even punctuation, for structure. */
  readonly text: string;
  readonly eIds: EIds;
  readonly report: Report;
}

/** The folded heading of a unit, null where it has none. */
export function headingWords(context: Finishing, draft: Draft): string | null {
  if (draft.heading === null) return null;
  const words = fold(context.source, [draft.heading.at]).text;
  return words === '' ? null : words;
}
