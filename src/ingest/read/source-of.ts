import { createHash } from 'node:crypto';
import type { Source } from '../../domain/span.js';
import { checkText } from './check-text.js';
import { FORMATS } from './formats.js';
import { sourceIdOf } from './source-id.js';
import { tellFormat } from './tell-format.js';

/**
 * The source that a file's bytes hold. `name` is the file's, without folders; its bytes decide what it is, not its ending.
 *
 * @throws DomainError UNSUPPORTED_FORMAT, EMPTY_SOURCE, NOT_TEXT, NOT_CHINESE, ENCRYPTED_FILE, DAMAGED_FILE,
 * INFLATES_TOO_FAR, NO_TEXT, NO_ARTICLE
 */
export async function sourceOf(bytes: Uint8Array, name: string): Promise<Source> {
  const { format, isOther } = tellFormat(bytes, name);
  const read = await FORMATS[format].load();
  const { text, pageStarts, notes = [] } = await read(bytes, name);
  checkText(text, name);
  const other = {
    ruleId: 'read/other-format',
    message: `The file is ${FORMATS[format].words}, whatever its name says; it was read as that.`,
  };
  const remarks = isOther ? [other, ...notes] : notes;
  return {
    id: sourceIdOf(name),
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    file: name,
    pageStarts,
    ...(remarks.length > 0 ? { notes: remarks } : {}),
  };
}
