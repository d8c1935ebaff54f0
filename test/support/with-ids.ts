const ROLES = ['LEAD', 'SUPPORT', 'ASSIGNED', 'FIRST_LISTED'];

/** Part of an answer with the first so many of each list of ids in place of `clauseIds`, which makes it where it is read. */
export function withIds(value: unknown, first = 1_000): unknown {
  if (Array.isArray(value)) return value.map((one) => withIds(one, first));
  if (value === null || typeof value !== 'object') return value;
  const own = Object.entries(value).map(([name, of]) => [name, withIds(of, first)] as const);
  return { ...Object.fromEntries(own), ...idsOf(value, first) };
}

/** Counts have a list for each role, a partner has one. */
function idsOf(value: object, first: number): object {
  if (!('clauseIds' in value) || typeof value.clauseIds !== 'function') return {};
  const { length } = value.clauseIds;
  const ids = (...asked: readonly unknown[]): unknown =>
    Reflect.apply(value.clauseIds as never, value, asked);
  return { clauseIds: length === 1 ? ids(first) : ROLES.map((role) => ids(role, first)) };
}
