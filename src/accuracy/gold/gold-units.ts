import { foldWords } from '../../ingest/fold.js';
import type { LabelledClause, LabelledUnit } from '../labels/labelled-document.js';
import { printedNumber } from '../labels/printed-number.js';
import type { GoldLabels, GoldList } from './gold-labels.js';
import type { Lines } from './lines.js';

/** A clause with the units of its list. */
export interface ListedClause {
  readonly clause: LabelledClause;
  readonly labels: readonly Omit<LabelledUnit, 'clause' | 'at'>[];
}

export function listsOf(gold: GoldLabels, file: string, lines: Lines): readonly ListedClause[] {
  const { measures, tasks } = gold;
  if (file === measures.source) {
    return measures.measures.map((measure) => ({
      clause: lines.clause(measure.lines[0], measure.label, lines.chapter(plain(measure.chapter))),
      labels: unitsOf(measure, measure.joint_duty),
    }));
  }
  if (file !== tasks.source) return [];
  // Table 1 repeats the lists of the body word for word: its rows have no units of their own.
  return [
    ...tasks.body.map((task) => ({
      clause: lines.clause(task.lines[0], printedNumber(task.heading, 0)),
      labels: unitsOf(task, null),
    })),
    ...tasks.table2.map((row) => ({ clause: lines.clause(row.lines[0], null), labels: unitsOf(row, null) })),
    ...divisions(gold, lines),
  ];
}

/** Prose that divides the labour: an article for each unit, or a paragraph that begins with its name. */
function divisions({ tasks, agencies }: GoldLabels, lines: Lines): readonly ListedClause[] {
  return tasks.other_division_of_labour.flatMap(({ lines: [first, last], items }) =>
    items.map(({ article, unit, agency }) => ({
      clause:
        article === undefined
          ? { ...lines.clause(lines.beginning(plain(unit), first, last), null), kind: 'UNNUMBERED' as const }
          : lines.clause(lines.beginning(article, first, last), article),
      labels: [
        {
          role: 'ASSIGNED' as const, printed: plain(unit), isInherited: false, isJoint: null,
          meant: agencies.agencies.find(({ id }) => id === agency)?.canonical ?? null,
        },
      ],
    })),
  ); // biome-ignore format: one screen
}

function unitsOf(list: GoldList, isJoint: boolean | null): ListedClause['labels'] {
  const hasLead = list.units.some(({ role }) => role === 'LEAD');
  return [
    ...list.units.map(({ printed, canonical, role }) => ({
      role: role === 'LEAD' ? ('LEAD' as const) : hasLead ? ('SUPPORT' as const) : ('ASSIGNED' as const),
      printed: plain(printed), meant: canonical, isInherited: false, isJoint,
    })),
    ...(list.implicit_units ?? []).map(({ expanded }) => ({
      role: 'ASSIGNED' as const, printed: plain(expanded), meant: null, isInherited: true, isJoint,
    })),
  ]; // biome-ignore format: one screen
}

const plain = (words: string): string => foldWords(words).replace(/\s/g, '');
