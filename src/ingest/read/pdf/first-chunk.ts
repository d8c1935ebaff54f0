import type { Line } from './printed-page.js';

/** The width of what could not be parted at the beginning of a line, in points: a character, a number, a bracket with what follows. */
export function firstChunk({ text, size }: Pick<Line, 'text' | 'size'>): number {
  const chunk =
    /^[（(《〈“‘〔【「『]{0,3}(?:[A-Za-z0-9.,/%\-＋+]{1,40}|[^A-Za-z0-9])[，。；：、？！）)》〉”’〕】」』%％…—]{0,3}/.exec(
      text,
    )?.[0] ?? '';
  let width = 0;
  for (const character of chunk) width += character.charCodeAt(0) < 0x100 ? 0.55 : 1;
  return width * size;
}
