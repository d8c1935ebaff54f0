import { patternOf, placeOf } from './pattern-of.mjs';
import { relationsOf } from './relations-of.mjs';

/** Counts over all documents what was read rightly, what is missing and what is too much, and gathers the faults by pattern. */
export function createTally() {
  const relations = new Map();
  const faults = new Map();

  return {
    /** `made` is what the text says, `read` what the program made of it, both as batches. */
    add(made, read) {
      const [truth, found] = [relationsOf(made), relationsOf(read)];
      const context = {
        text: made.document.text,
        made: { clauses: truth.clauses, labels: labelsOf(made) },
        read: { clauses: found.clauses, labels: labelsOf(read) },
        unresolved: read.source.unresolved,
      };
      for (const name of Object.keys(truth)) {
        const count = relations.get(name) ?? { right: 0, missing: 0, extra: 0 };
        relations.set(name, count);
        for (const [key, claim] of truth[name])
          if (found[name].has(key)) count.right += 1;
          else blame(name, 'missing', claim, context, made);
        const placed = new Set(
          [...truth[name].values()].flatMap(({ edge }) => (edge === null ? [] : [placeOf(edge)])),
        );
        for (const [key, claim] of found[name])
          if (!truth[name].has(key)) blame(name, 'extra', claim, { ...context, placed }, made);
      }
    },
    found: () => ({
      relations: Object.fromEntries([...relations].map(([name, count]) => [name, withShares(count)])),
      faults: [...faults.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    }),
  };

  function blame(name, kind, claim, context, { source, document }) {
    relations.get(name)[kind] += 1;
    const edge = claim.edge;
    const pattern = patternOf({ ...claim, edge }, context);
    const rule = edge?.ruleId ?? 'structure/clause';
    const key = `${name} ${kind} ${rule} ${pattern}`;
    const fault = faults.get(key) ?? {
      key,
      relation: name,
      kind,
      rule,
      pattern,
      count: 0,
      example: exampleOf(claim, source, document, context),
    };
    fault.count += 1;
    faults.set(key, fault);
  }
}

function exampleOf({ from, to, edge }, source, { text }, { made, read }) {
  if (edge === null)
    return { source: source.id, from, to, words: made.labels.get(from) ?? read.labels.get(from) };
  const [{ start, end, line }] = edge.evidence;
  const words = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end));
  return { source: source.id, line, from, to, words: words.length > 120 ? nearest(text, start, end) : words };
}

function nearest(text, start, end) {
  return text.slice(Math.max(0, start - 50), end + 50).replace(/\n+/g, ' ');
}

function labelsOf({ nodes }) {
  return new Map(nodes.filter(({ label }) => label === 'Clause').map(({ node }) => [node.id, node.number]));
}

function withShares({ right, missing, extra }) {
  return { right, missing, extra, precision: right / (right + extra), recall: right / (right + missing) };
}
