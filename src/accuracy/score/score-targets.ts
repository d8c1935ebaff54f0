import type { TargetNode } from '../../domain/graph-model.js';
import { foldWords } from '../../ingest/fold.js';
import type { LabelledDocument, LabelledTarget } from '../labels/labelled-document.js';
import type { Fault } from './measured.js';
import type { PolicyPair } from './pair-policies.js';
import type { Reading } from './reading.js';
import type { Tally } from './tally.js';

interface ReadTarget extends TargetNode {
  readonly at: number;
  readonly end: number;
  readonly ruleId: string;
}

/** Lines that the figure and the words of its claim may lie apart: a sentence is broken over so many. */
const MOST_LINES_APART = 8;

/** Numbers that a document sets: right where value, unit and year are. */
export function scoreTargets(
  document: LabelledDocument,
  reading: Reading,
  pairs: readonly PolicyPair[],
): { readonly targets: Tally; readonly targetKinds: Tally; readonly faults: readonly Fault[] } | null {
  const complete = pairs.filter(({ labelled }) => labelled.complete.has('TARGETS'));
  if (complete.length === 0) return null;
  const labels = document.targets;
  const ids = new Set(complete.map(({ read }) => read?.id));
  const got = reading.edges('SETS_TARGET').flatMap(({ from, to, edge }): readonly ReadTarget[] => {
    const target = reading.node<TargetNode>(to);
    const [first] = edge.evidence;
    return target && first && ids.has(reading.clause(from)?.policyId ?? from) ? [{ ...target, at: first.start, end: first.end, ruleId: edge.ruleId }] : [];
  });
  const free = new Set(got);
  const { lineOf, around } = reading;
  const near = (label: LabelledTarget): readonly ReadTarget[] =>
    [...free]
      .filter(({ at, end }) => Math.min(...[at, end].map((place) => Math.abs(lineOf(place) - lineOf(label.at)))) <= MOST_LINES_APART)
      .sort((a, b) => Math.abs(a.end - label.at) - Math.abs(b.end - label.at));
  const faults: Fault[] = [];
  let right = 0;
  let rightKinds = 0;
  const missed: LabelledTarget[] = [];
  for (const label of labels) {
    const found = near(label).find((one) => isSame(label, one));
    if (!found) {
      missed.push(label);
      continue;
    }
    free.delete(found);
    right++;
    if (found.kind === label.kind) rightKinds++;
    else faults.push({ relation: 'targetKinds', line: lineOf(label.at), clause: '', what: 'kind', expected: `${label.kind} ${sayLabel(label)}`, got: found.kind, ruleId: found.ruleId, around: around(label.at) });
  }
  for (const label of missed) {
    const other = near(label).find((one) => one.value === label.value && lineOf(one.at) === lineOf(label.at));
    if (other) free.delete(other);
    faults.push({ relation: 'targets', line: lineOf(label.at), clause: '', what: other ? 'differs' : 'missed', expected: sayLabel(label), got: other ? sayRead(other) : 'nothing', ruleId: other?.ruleId ?? '', around: around(label.at) });
  }
  for (const one of free) {
    faults.push({ relation: 'targets', line: lineOf(one.at), clause: '', what: 'invented', expected: 'nothing', got: `${one.kind} ${sayRead(one)}`, ruleId: one.ruleId, around: around(one.at, one.end) });
  }
  const tally = { expected: labels.length, got: got.length };
  return { targets: { ...tally, right }, targetKinds: { ...tally, right: rightKinds }, faults };
} // biome-ignore format: one screen

function isSame(label: LabelledTarget, read: ReadTarget): boolean {
  const [a, b] = [inBaseUnit(label), inBaseUnit(read)];
  return label.year === read.year && a.unit === b.unit && isClose(a.from, b.from) && isClose(a.to, b.to);
}

/** 5 万台 and 50000 台, 6.6 万亿元 and 66000 亿元 are one quantity. */
function inBaseUnit(target: {
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
}): { readonly from: number; readonly to: number; readonly unit: string } {
  let unit = foldWords(target.unit).replace(/\s/g, '');
  let factor = 1;
  for (const [word, times] of MULTIPLES) {
    if (unit.length <= word.length || !unit.startsWith(word)) continue;
    unit = unit.slice(word.length);
    factor *= times;
  }
  return { from: target.value * factor, to: (target.valueTo ?? target.value) * factor, unit };
}

const MULTIPLES = [['百', 1e2], ['千', 1e3], ['万', 1e4], ['亿', 1e8]] as const; // biome-ignore format: a table

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-9;

const sayLabel = ({ metric, value, valueTo, unit, year }: LabelledTarget): string =>
  `${metric} ${value}${valueTo === null ? '' : `~${valueTo}`} ${unit} ${year ?? 'no year'}`;
const sayRead = sayLabel as (target: ReadTarget) => string;
