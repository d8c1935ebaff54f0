import type { Streams } from './streams.js';

/** Columns of the terminal; null where a file or a pipe takes the output. */
export function terminalWidth({ out }: Streams): number | null {
  return 'columns' in out && typeof out.columns === 'number' ? out.columns : null;
}
