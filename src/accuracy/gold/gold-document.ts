import type { Source } from '../../domain/span.js';
import type {
  CompleteKind,
  LabelledClause,
  LabelledDocument,
  LabelledPolicy,
  LabelledUnit,
} from '../labels/labelled-document.js';
import { citationsOf } from './gold-citations.js';
import { headerOf } from './gold-header.js';
import type { GoldDocument, GoldLabels } from './gold-labels.js';
import { targetsOf } from './gold-targets.js';
import { type ListedClause, listsOf } from './gold-units.js';
import { createLines, type Lines } from './lines.js';

/** The labels of one seed document, in the form in which every labelled document is measured. */
export function goldDocument(gold: GoldLabels, source: Source): LabelledDocument {
  const lines = createLines(source.text);
  const documents = gold.documents.documents.filter((one) => one.source === source.file);
  const units: LabelledUnit[] = [];
  const lists = listsOf(gold, source.file, lines);
  for (const { clause, labels } of lists) {
    for (const label of labels) units.push({ ...label, clause, at: clause.at });
  }
  const { cells } = gold.clusters.star_tables;
  return {
    file: `${source.file} (accuracy/gold)`,
    source,
    policies: [
      ...documents.map((one) => policyOf(one, gold, lines, lists)),
      ...unlisted(gold, source.file, lines, lists),
    ].sort((a, b) => a.at - b.at),
    units,
    citations: documents.flatMap((one) => citationsOf(one, lines)),
    targets: targetsOf(gold, source.file, lines),
    places: [],
    cells:
      gold.clusters.source !== source.file
        ? []
        : cells.map(({ cluster, city, member, membership_trust }) => ({
            cluster,
            city,
            membership: membership_trust === 'open' ? 'OPEN' : member ? 'MEMBER' : 'NOT_MEMBER',
          })),
    isWhole: false,
  };
}

function policyOf(
  document: GoldDocument,
  gold: GoldLabels,
  lines: Lines,
  lists: readonly ListedClause[],
): LabelledPolicy {
  const [line] = document.lines;
  const isMeasures = document.id === gold.measures.document;
  const complete = new Set<CompleteKind>(['CITATIONS']);
  if (isMeasures) complete.add('HIERARCHY');
  if (gold.targets.targets.some((target) => target.document === document.id)) complete.add('TARGETS');
  return {
    at: lines.at(line),
    line,
    header: headerOf(document),
    complete,
    clauses: isMeasures ? chaptersAnd(lists, gold, lines) : [],
  };
}

/** The chapters of the action plan, and its measures. */
function chaptersAnd(
  lists: readonly ListedClause[],
  gold: GoldLabels,
  lines: Lines,
): readonly LabelledClause[] {
  const parents = lists.flatMap(({ clause }) => (clause.parent ? [clause.parent] : []));
  const known = new Set(parents.map(({ number }) => number));
  const others = gold.measures.chapters
    .map(({ chapter }) => lines.chapter(chapter))
    .filter(({ number }) => !known.has(number));
  return [...new Set(parents), ...lists.map(({ clause }) => clause), ...others].sort((a, b) => a.at - b.at);
}

/** Documents whose header is not labelled: the regulation with its articles, and those with a division of labour. */
function unlisted(
  gold: GoldLabels,
  file: string,
  lines: Lines,
  lists: readonly ListedClause[],
): readonly LabelledPolicy[] {
  if (file !== gold.tasks.source) return [];
  const articles = gold.tasks.regulation_articles.map(({ article, line }) => lines.clause(line, article));
  const [first] = articles;
  const [list] = lists;
  if (!first || !list) return [];
  return [
    { at: first.at, line: first.line, header: null, complete: new Set(['ARTICLES']), clauses: articles },
    { at: list.clause.at, line: list.clause.line, header: null, complete: new Set(), clauses: lists.map(({ clause }) => clause) },
  ]; // biome-ignore format: one screen
}
