import { checkDay } from '../../domain/check-day.js';
import type { NodeCondition } from '../../domain/filter.js';
import type { ClauseNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedEdge, WalkedNode } from '../../store/walk-plan.js';
import { along, edgeOf, nodeOf, wasCut, wholeHop, wholeNode } from '../walk-plans.js';
import { type DocumentInForce, type Ending, FORCE_VERDICTS, type InForceAnswer } from './in-force-answer.js';
import { KINDS_WITHOUT_FORCE } from './in-force-condition.js';
import { beginningOf, verdictOn } from './verdict-on.js';

/** Most documents looked at in one answer. */
const DOCUMENTS_MAX = 2_000;

/** Words by which a clause speaks of validity; which one it is, the document's own words tell. */
const OF_VALIDITY = ['有效', '施行', '实施', '执行', '试行', '暂行', '废止', '失效', '终止'];
const ENDS = { edge: { kind: { in: ['REPLACES', 'ABOLISHES'] } } };

const HOPS: readonly Hop[] = [
  {
    ...wholeHop('sends', 'CITES', 'OUT', wholeNode('Policy')),
    filter: { edge: { kind: { eq: 'TRANSMITS' } } },
  },
  {
    ...wholeHop('saying', 'HAS_CLAUSE', 'OUT', wholeNode('Clause')),
    filter: {
      where: { anyOf: OF_VALIDITY.map((words) => ({ fields: { text: { contains: words } } })) },
    },
  },
  { ...wholeHop('endedBy', 'CITES', 'IN', wholeNode('Policy')), filter: ENDS },
  {
    ...wholeHop(
      'endedInClauses',
      'CITES',
      'IN',
      wholeNode('Clause', [wholeHop('document', 'HAS_CLAUSE', 'IN', wholeNode('Policy'))]),
    ),
    filter: ENDS,
  },
];

/**
 * Which documents were in force on a day, and of every other loaded one why not, or why it cannot be told. A document without
 * a printed end holds until it is replaced or abolished, a notice as long as what it sends. One store call.
 */
export async function askInForce(
  reader: GraphReader,
  request: { readonly on: string; readonly where?: NodeCondition },
): Promise<InForceAnswer> {
  const date = checkDay(request.on);
  const { nodes, hasNextPage } = await reader.walk({
    start: {
      filter: { status: { eq: 'LOADED' }, kind: { notIn: KINDS_WITHOUT_FORCE } },
      ...(request.where ? { where: request.where } : {}),
      page: { first: DOCUMENTS_MAX, after: null, withTotal: false },
    },
    to: wholeNode('Policy', HOPS),
  });
  const walked = nodes.filter((node) => node !== null);
  const isTruncated = hasNextPage || walked.some(wasCut);
  const place = ({ verdict, policy }: DocumentInForce) => `${FORCE_VERDICTS.indexOf(verdict)} ${policy.id}`;
  return {
    date,
    documents: walked.map((node) => documentOn(date, node)).sort((a, b) => (place(a) < place(b) ? -1 : 1)),
    isTruncated,
    notes: [
      'A document without a printed end counts as in force until a loaded one replaces or abolishes it (`endIsStated: false`).',
      'Interpretations, news and collections are left out, and so are documents that are only cited, whose dates are not known.',
      ...(isTruncated
        ? [
            `More than ${DOCUMENTS_MAX} documents fit: narrow them with \`filter\`, for instance by issuer or year.`,
          ]
        : []),
    ],
  };
}

function documentOn(day: string, walked: WalkedNode): DocumentInForce {
  const policy = nodeOf('Policy', walked);
  const sends = along(walked, 'sends').map(({ node }) => nodeOf('Policy', node));
  const endedBy = [
    ...along(walked, 'endedBy').map((item) => endingOf(item, item.node, null)),
    ...along(walked, 'endedInClauses').flatMap((item) =>
      along(item.node, 'document').map(({ node }) => endingOf(item, node, nodeOf('Clause', item.node))),
    ),
  ].filter((ending) => ending.policy.id !== policy.id);
  const [verdict, reason] = verdictOn(day, { policy, sends, endedFrom: endedBy.map(({ from }) => from) });
  const lastSent = sends.every(({ expiresOn }) => expiresOn !== null)
    ? (sends
        .map(({ expiresOn }) => expiresOn ?? '')
        .sort()
        .at(-1) ?? null)
    : null;
  return {
    policy,
    verdict,
    reason,
    startsOn: beginningOf(policy),
    startIsStated: policy.effectiveOn !== null,
    endsOn: policy.expiresOn ?? lastSent,
    endIsStated: policy.expiresOn !== null,
    statedIn: along(walked, 'saying')
      .map(({ node }) => nodeOf('Clause', node))
      .filter((clause) => speaksOfValidity(clause, policy.validity, policy.effectiveOn)),
    endedBy,
  };
}

/** A clause with the document's own words on validity, or that says from when it is in force. */
function speaksOfValidity(
  { text }: Pick<ClauseNode, 'text'>,
  validity: string | null,
  effectiveOn: string | null,
): boolean {
  if (validity !== null && text.includes(validity)) return true;
  if (effectiveOn === null) return false;
  const [year, month, day] = effectiveOn.split('-').map(Number);
  return (
    text.includes(`自${year}年${month}月${day}日起`) ||
    /自(?:印发|发布|公布)之日起(?:施行|实施|执行)/.test(text)
  );
}

function endingOf(item: WalkedEdge, document: WalkedNode, clause: ClauseNode | null): Ending {
  const policy = nodeOf('Policy', document);
  return { policy, clause, from: beginningOf(policy), edge: edgeOf('CITES', item) as Ending['edge'] };
}
