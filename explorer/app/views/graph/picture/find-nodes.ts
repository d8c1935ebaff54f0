import type { Picture, PictureNode } from './picture.js';

/** Nodes whose name has all the words; null where nothing is looked for. */
export function findNodes({ nodes }: Picture, text: string): readonly PictureNode[] | null {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  return [...nodes.values()].filter(({ name, label }) => {
    const names = `${name} ${label}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
}
