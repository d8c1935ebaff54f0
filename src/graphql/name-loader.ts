import DataLoader from 'dataloader';
import type { NodeLabel } from '../domain/graph-model.js';
import { MAX_PAGE_SIZE } from '../domain/page.js';
import type { GraphReader } from '../store/graph-store.js';
import { bearsName } from './filters/bears-name.js';
import { namedFields } from './filters/named-fields.js';
import type { NameInFilter } from './filters/names-in-filter.js';
import { isNamed } from './filters/node-words.js';

/** Says of names whether anything is called so. */
export interface NameLoader {
  isKnown(name: NameInFilter): Promise<boolean>;
}

/** One store call for each kind of node, however many lists of a request ask. One loader per request. */
export function createNameLoader(reader: GraphReader): NameLoader {
  const loader = new DataLoader<NameInFilter, boolean, string>(
    async (asked) => {
      const labels = [...new Set(asked.map(({ label }) => label))];
      const answers = await Promise.all(labels.map((label) => knownAmong(reader, label, asked)));
      const known = new Set(answers.flat());
      return asked.map((one) => known.has(one));
    },
    { cacheKeyFn: ({ label, name }) => `${label} ${name}` },
  );
  return { isKnown: (name) => loader.load(name) };
}

async function knownAmong(
  reader: GraphReader,
  label: NodeLabel,
  asked: readonly NameInFilter[],
): Promise<readonly NameInFilter[]> {
  const ours = asked.filter((one) => one.label === label);
  const names = ours.map(({ name }) => name);
  const { nodes, hasNextPage } = await reader.walk({
    start: {
      filter: {},
      where: isNamed(label, names),
      page: { first: MAX_PAGE_SIZE, after: null, withTotal: false },
    },
    to: {
      label,
      fields: Object.keys(namedFields(label, names)).filter((field) => field !== 'id'),
      hops: [],
    },
  });
  // Among more namesakes than were read, nothing is said to be unknown.
  if (hasNextPage) return ours;
  return ours.filter(({ name }) => nodes.some((node) => node !== null && bearsName(node, label, name)));
}
