import type { CityNode, RegionNode } from '../../domain/graph-model.js';
import { foldWords } from '../../ingest/fold.js';
import type { LabelledDocument, LabelledPlace } from '../labels/labelled-document.js';
import type { Fault } from './measured.js';
import type { PolicyPair } from './pair-policies.js';
import type { Reading } from './reading.js';
import type { Tally } from './tally.js';

interface ReadPlace {
  readonly from: number;
  readonly names: readonly string[];
  readonly printed: string;
  readonly ruleId: string;
  readonly at: number;
  readonly end: number;
}

/** Places that a clause is about by name, each once in a clause, whichever of its names is printed. */
export function scorePlaces(
  document: LabelledDocument,
  reading: Reading,
  pairs: readonly PolicyPair[],
): { readonly tally: Tally; readonly faults: readonly Fault[] } | null {
  const complete = pairs.filter(({ labelled }) => labelled.complete.has('PLACES'));
  if (complete.length === 0) return null;
  const ids = new Set(complete.map(({ read }) => read?.id));
  const starts = document.policies
    .flatMap(({ at, clauses }) => [at, ...clauses.map((clause) => clause.at)])
    .sort((a, b) => a - b);
  const expected = once(document.places, ({ from, name }) => `${from} ${bare(name)}`);
  const got = once(readPlaces(reading, starts, ids), ({ from, names }) => `${from} ${names[0]}`);
  const isSame = (label: LabelledPlace, read: ReadPlace): boolean =>
    label.from === read.from && read.names.includes(bare(label.name));
  const missed = expected.filter((label) => !got.some((read) => isSame(label, read)));
  const invented = got.filter((read) => !expected.some((label) => isSame(label, read)));
  const { around, lineOf } = reading;
  return {
    tally: { expected: expected.length, got: got.length, right: expected.length - missed.length },
    faults: [
      ...missed.map(({ name, at, from }) => ({
        relation: 'places' as const, line: lineOf(from), clause: '', what: 'missed', expected: name, got: 'nothing', ruleId: '', around: around(at),
      })),
      ...invented.map(({ printed, ruleId, at, end }) => ({
        relation: 'places' as const, line: lineOf(at), clause: '', what: 'invented', expected: 'nothing', got: printed, ruleId, around: around(at, end),
      })),
    ],
  }; // biome-ignore format: one screen
}

function readPlaces(
  reading: Reading,
  starts: readonly number[],
  ids: ReadonlySet<string | undefined>,
): readonly ReadPlace[] {
  return reading.edges('APPLIES_TO').flatMap(({ from: clause, to, edge }) => {
    if (!ids.has(reading.clause(clause)?.policyId)) return [];
    const node = reading.node<CityNode | RegionNode>(to);
    return edge.evidence.map(({ start, end }) => ({
      from: starts.findLast((from) => from <= start) ?? 0,
      names: [node?.name ?? to, edge.printed, ...(node?.aliases ?? [])].map(bare),
      printed: edge.printed, ruleId: edge.ruleId, at: start, end,
    })); // biome-ignore format: one screen
  });
}

/** 佛山市 and 佛山, 珠三角地区 and 珠三角 are one name; 市 and 县 of two letters are left (沙县). */
function bare(name: string): string {
  const words = foldWords(name).replace(/\s/g, '');
  const short = words.replace(/(?:[壮回维]\S{0,3}族?自治区|特别行政区|自治[州县]|地区|[省市区县州盟])$/, '');
  return short.length > 1 ? short : words;
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
