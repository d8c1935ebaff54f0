/**
 * What one document says: its policies, clauses, agencies, targets and claims, each claim with the places where its words
 * stand. Positions and keys are given here as the program gives them, so that the same facts make the same graph.
 */
export function createClaimBook(sourceId) {
  const policies = [];
  const clauses = [];
  const named = new Map();
  const claims = new Map();
  const positions = new Map();

  const next = (from, kind) => {
    const key = `${kind} ${from.id}`;
    positions.set(key, (positions.get(key) ?? 0) + 1);
    return positions.get(key);
  };

  return {
    policy(node) {
      policies.push(node);
      return node;
    },
    clause(node) {
      clauses.push(node);
      return node;
    },
    /** A node that is named, not read: an agency, a cited document, a target. */
    node(label, node, stub = false) {
      if (!named.has(node.id)) named.set(node.id, { label, node, stub });
    },
    /** `kind` names the relationships that count together; of one that is said twice the first keeps its position. */
    claim(type, from, to, { ruleId, at, key = '', own = {}, kind = type, position = null }) {
      const id = `${type} ${from.id} ${to} ${key}`;
      const there = claims.get(id);
      if (there !== undefined) {
        there.at.push(...at);
        return;
      }
      const source = own.from ?? from;
      const { from: _from, ...properties } = own;
      claims.set(id, {
        type, from: from.id, to, key, ruleId, at: [...at], own: properties,
        position: position ?? next(source, kind), inKey: inKeyOf(source),
      }); // biome-ignore format: one screen
    },
    found: () => ({ sourceId, policies, clauses, named: [...named.values()], claims: [...claims.values()] }),
  };
}

/** As `inKeyOf` of the program: by document, then by place in it. */
function inKeyOf({ id, policyId, position }) {
  return policyId === undefined ? id : `${policyId}:${String(position).padStart(6, '0')}`;
}
