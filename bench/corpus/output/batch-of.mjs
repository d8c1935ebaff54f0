import { createHash } from 'node:crypto';

const RESPONSIBLE = new Set(['LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO']);

/** A made document as the batch that a right reader would make of its text: what `merge` takes and `export` writes. */
export function batchOf({ sourceId, text, policies, clauses, named, claims }) {
  const origin = {
    id: sourceId,
    file: `${sourceId}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  const dates = policies.map(({ issuedOn }) => issuedOn).sort();
  const node = (label, stub) => (one) => ({ label, node: one, stub });
  return {
    source: {
      ...origin, kind: 'DOCUMENT', characters: text.length, loadedAt: null, diagnostics: [], unresolved: [], corrections: [],
      quality: {
        policies: policies.length, issuedFrom: dates.at(0), issuedUntil: dates.at(-1), clauses: clauses.length,
        clausesWithUnits: new Set(claims.filter(({ type }) => RESPONSIBLE.has(type)).map(({ from }) => from)).size, accuracy: [],
      },
    },
    document: { ...origin, text, pageStarts: [] },
    nodes: [...policies.map(node('Policy', false)), ...clauses.map(node('Clause', false)), ...named],
    edges: claims.map((claim) => edgeOf(claim, sourceId, text)),
  }; // biome-ignore format: one screen
}

function edgeOf({ type, from, to, key, ruleId, at, position, inKey, own }, sourceId, text) {
  const evidence = at.map(({ start, end, line }) => ({
    sourceId, start, end, quote: text.slice(start, end), line, page: null,
  })); // biome-ignore format: one line
  return {
    type,
    from,
    to,
    edge: { key, position, inKey, ruleId, stated: true, evidence, correctionId: null, ...own },
  };
}
