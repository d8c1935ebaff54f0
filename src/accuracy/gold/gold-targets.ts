import type { LabelledTarget } from '../labels/labelled-document.js';
import type { GoldLabels } from './gold-labels.js';
import type { Lines } from './lines.js';

const KINDS: Readonly<Record<string, string>> = {
  target: 'TARGET', threshold: 'THRESHOLD', incentive: 'INCENTIVE', incentive_cap: 'INCENTIVE', policy_parameter: 'PARAMETER',
}; // biome-ignore format: a table

/** The last year of the five that the plan speaks of: 十四五. */
const LAST_YEAR = 2025;

export function targetsOf(gold: GoldLabels, file: string, lines: Lines): readonly LabelledTarget[] {
  return gold.targets.targets
    .filter(({ source }) => source === file)
    .map(({ metric, value, unit, by, kind, line }) => ({
      metric,
      value: typeof value === 'number' ? value : value[0],
      valueTo: typeof value === 'number' ? null : value[1],
      // 万亿（级） and 亿元（千亿）: what stands in brackets tells how it is printed.
      unit: unit.replace(/（[^）]*）$/, ''),
      year: typeof by === 'string' ? LAST_YEAR : by,
      kind: KINDS[kind] ?? kind,
      at: lines.at(line),
    }));
}
