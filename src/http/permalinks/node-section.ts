import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { isRecord } from '../../domain/is-record.js';
import { type Html, html } from '../../reports/html.js';
import { linkTo } from './link-to.js';
import { shown } from './node-facts.js';
import type { NodeData } from './node-names.js';
import { splitDescription } from './split-description.js';

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

type Edge = Readonly<Record<string, unknown>> & {
  readonly node: NodeData;
  readonly stated?: boolean;
  readonly evidence?: readonly {
    readonly quote: string;
    readonly line: number;
    readonly page: number | null;
  }[];
};

/**
 * One kind of relationship: a heading and a page of it; null where there are none, or the field is no relationship. Of a
 * clause the document is named beside it, unless it is among `own`. Further pages are of the same release.
 */
export function sectionOf(
  field: GraphQLField<unknown, unknown>,
  value: unknown,
  own: ReadonlySet<string>,
  release: number | undefined,
): Html | null {
  if (!isRecord(value) || !Array.isArray(value.edges)) return null;
  const { totalCount, pageInfo, edges } = value as unknown as Connection;
  if (edges.length === 0) return null;
  const { en, zh } = splitDescription(field.description);
  const edgeType = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields().edges?.type);
  const told = isObjectType(edgeType)
    ? Object.values(edgeType.getFields()).filter(({ name }) => !UNTOLD.has(name))
    : [];
  return html`<section id="${field.name}">
<h2>${zh} <span lang="en">${en}</span> <small>${totalCount}</small></h2>
${(pageInfo.hasNextPage || edges.length < totalCount) && html`<p>本页 ${edges.length} 项，共 ${totalCount} 项。 <span lang="en">${edges.length} of ${totalCount} here.</span> ${nextPage(field.name, pageInfo, release)}</p>`}
<ul>
${edges.map((edge) => item(edge, told, own))}</ul>
</section>
`;
}

/** For programs, or told otherwise. */
const UNTOLD: ReadonlySet<string> = new Set([
  'node', 'cursor', 'evidence', 'position', 'relationship', 'ruleId', 'stated', 'claimedBy', 'statedById', 'statedBy', 'role',
]); // biome-ignore format: a list

function nextPage(
  field: string,
  { hasNextPage, endCursor }: Connection['pageInfo'],
  release: number | undefined,
): Html | null {
  if (!hasNextPage || endCursor === null) return null;
  return html`<a href="?${release === undefined ? '' : `release=${release}&`}${field}After=${encodeURIComponent(endCursor)}#${field}" rel="next">下一页 <span lang="en">Next</span></a>`;
}

function item(edge: Edge, told: readonly GraphQLField<unknown, unknown>[], own: ReadonlySet<string>): Html {
  const { node, stated, evidence = [] } = edge;
  const policy = isRecord(node.policy) ? (node.policy as NodeData) : null;
  const above = policy !== null && !own.has(policy.id) ? html` <small>${linkTo(policy)}</small>` : null;
  const facts = told.flatMap((field) => {
    const value =
      edge[field.name] === false || edge[field.name] === 1 ? null : shown(field, edge[field.name]);
    return value === null ? [] : [`${splitDescription(field.description).zh}：${value}`];
  });
  return html`<li>${linkTo(node)}${above}${facts.length > 0 && html` <small>（${facts.join('；')}）</small>`}${stated === false && html` <small>非原文明示，系推导或名录 <span lang="en">not stated by a text</span></small>`}
${evidence.map(
  ({
    quote,
    line,
    page,
  }) => html`<blockquote>${quote} <small>第${line}行${page !== null && html`，第${page}页`}</small></blockquote>
`,
)}</li>
`;
}
