/** The ids of all nodes that an answer names, at whatever depth; those of corrections have no permalinks. */
export function idsIn(answer: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'id' && typeof inner === 'string' && !OF_CORRECTION.test(inner)) ids.add(inner);
      else visit(inner);
    }
  };
  visit(answer);
  return ids;
}

const OF_CORRECTION = /^c-[0-9a-f]{12}$/;
