import { readdir } from 'node:fs/promises';
import path from 'node:path';

const MOST_OFFERED = 3;
/** Names looked at in a folder. */
const MOST_NAMES = 2000;

/** Names in the folder of a wrong path that look like the one asked for, best first. Empty where there is no such folder. */
export async function nearFiles(wrong: string): Promise<readonly string[]> {
  const asked = path.basename(wrong).toLowerCase();
  let names: readonly string[];
  try {
    names = await readdir(path.dirname(wrong));
  } catch {
    return [];
  }
  return names
    .slice(0, MOST_NAMES)
    .map((name) => ({ name, likeness: likeness(asked, name.toLowerCase()) }))
    .filter(({ likeness: share }) => share >= 0.4)
    .sort((a, b) => b.likeness - a.likeness || a.name.localeCompare(b.name))
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

/** Share of character pairs that two names have in common (Dice), in [0, 1]. */
function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  if (pairs.size === 0 || others.size === 0) return one === other ? 1 : 0;
  let common = 0;
  for (const pair of pairs) if (others.has(pair)) common++;
  return (2 * common) / (pairs.size + others.size);
}

function pairsOf(word: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at++) pairs.add(word.slice(at, at + 2));
  return pairs;
}
