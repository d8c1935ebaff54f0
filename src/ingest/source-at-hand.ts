import type { Source } from '../domain/span.js';

/** A document whose text is read when it is asked for, so that it needs not be in memory meanwhile. */
export interface SourceAtHand extends Pick<Source, 'id' | 'file' | 'sha256'> {
  readonly characters: number;
  /** The same each time. */
  read(): Promise<Source>;
}

/** Without `read` the text stays in memory. */
export function atHand(source: Source, read: SourceAtHand['read'] = async () => source): SourceAtHand {
  const { id, file, sha256, text } = source;
  return { id, file, sha256, characters: text.length, read };
}
