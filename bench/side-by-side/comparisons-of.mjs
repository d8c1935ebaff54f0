import { ratioOf } from '../measure/ratio-of.mjs';
import { barsOf, FLAT_MAX } from './bars.mjs';

/**
 * What the figures of a question say about ours: `{ label, field, bar, ratio, cpu }` each. `all` are the questions of the run:
 * a page deep in a list is held against its first page, too.
 */
export function comparisonsOf(question, all) {
  const by = byKey(question);
  const others = barsOf(question.kind)
    .filter(({ of, over }) => by[of] && by[over])
    .map(({ of, over, field, bar }) => compared(by[of], by[over], { field, bar }));
  if (question.kind !== 'DEEP_PAGE') return others;
  const first = byKey(all.find(({ kind }) => kind === 'FIRST_PAGE') ?? { servers: [] });
  const flat = ['oursNeo4j', 'oursSqlite']
    .filter((key) => by[key] && first[key])
    .map((key) =>
      compared(by[key], { ...first[key], name: 'its first page' }, { field: 'p50Ms', bar: FLAT_MAX }),
    );
  return [...others, ...flat];
}

function compared(one, other, { field, bar }) {
  const what = field === 'p50Ms' ? 'latency' : 'speed';
  return {
    label: `${what} of ${one.name} / ${other.name}`,
    field,
    bar,
    ratio: ratioOf(one, other, field),
    // CPU of server and database together: what is left of a ratio when others use the machine, too.
    cpu: ratioOf(one, other, 'cpuMsPerRequest'),
  };
}

function byKey({ servers }) {
  return Object.fromEntries(servers.map((server) => [server.key, server]));
}
