import { DomainError } from '../../domain/errors.js';
import { askChanges, type ChangesSources } from '../../questions/changes/changes.js';
import type { ChangesAnswer, DescribedChange } from '../../questions/changes/changes-answer.js';
import type { ChangeTally, DiffReport, DiffRequest } from './diff-report.js';

/** Changes that one report lists, at most. */
const CHANGES_MAX = 200_000;
/** Changes that are asked for at a time. */
const PAGE_SIZE = 5_000;

/**
 * What is different between two releases, whole or not at all: fails with REPORT_TOO_LARGE, and as `askChanges` does. The
 * same releases and request give the same report.
 */
export async function makeDiffReport(
  sources: ChangesSources,
  request: DiffRequest,
  baseUrl: string,
): Promise<DiffReport> {
  const all: DescribedChange[] = [];
  let answer: ChangesAnswer | null = null;
  do {
    const after: string | null = answer?.items.at(-1)?.cursor ?? null;
    answer = await askChanges(sources, {
      // From the first page on the releases are fixed, whatever is loaded meanwhile.
      since: answer?.since ?? request.from,
      until: answer?.until ?? request.to,
      document: request.document,
      labels: null,
      relationships: null,
      page: { first: PAGE_SIZE, after, withTotal: true },
    });
    if (answer.totalCount > CHANGES_MAX) throw tooLarge(answer.totalCount);
    all.push(...answer.items.map(({ node }) => node));
  } while (answer.hasNextPage);
  const { since, until, versions } = answer;
  return {
    request,
    since,
    until,
    releases: await sources.releases(),
    changes: request.withMoved ? all : all.filter(({ onlyMoved }) => !onlyMoved),
    tallies: talliesOf(all),
    versions,
    baseUrl,
  };
}

/** In the order of the changes. */
function talliesOf(changes: readonly DescribedChange[]): readonly ChangeTally[] {
  const tallies = new Map<string, { -readonly [K in keyof ChangeTally]: ChangeTally[K] }>();
  for (const { change, onlyMoved } of changes) {
    const name = change.subject === 'NODE' ? change.label : change.type;
    const tally = tallies.get(name) ?? { name, added: 0, removed: 0, changed: 0, moved: 0 };
    if (onlyMoved) tally.moved += 1;
    else if (change.kind === 'ADDED') tally.added += 1;
    else if (change.kind === 'REMOVED') tally.removed += 1;
    else tally.changed += 1;
    tallies.set(name, tally);
  }
  return [...tallies.values()];
}

function tooLarge(changes: number): DomainError {
  return new DomainError(
    'REPORT_TOO_LARGE',
    `${changes} changes are more than one report lists (${CHANGES_MAX}), and a report is whole or not at all. Ask for one document, for releases that are nearer to each other, or for the changes page by page: /v1/changes.csv, or \`policy-graph changes --format csv\`.`,
    { changes, limit: CHANGES_MAX },
  );
}
