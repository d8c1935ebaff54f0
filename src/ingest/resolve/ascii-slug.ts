import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';

const SLUG_LENGTH_MAX = 32;

/**
 * An ASCII name for Chinese words: their pinyin, and where that is cut or cannot be told from others a piece of their
 * hash. The same words give the same slug on every machine.
 */
export function asciiSlug(words: string): string {
  const spoken = pinyin(words, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
    .join('')
    .replace(/[^a-z0-9]/g, '');
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 8);
  return spoken === '' ? hash : `${spoken.slice(0, SLUG_LENGTH_MAX)}-${hash}`;
}
