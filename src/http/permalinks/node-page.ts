import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql';
import { isRecord } from '../../domain/is-record.js';
import { permalinkOf } from '../../domain/permalink-of.js';
import { type Html, html } from '../../reports/html.js';
import { page } from '../pages/page.js';
import { citationLinks, citationSection } from './citation-section.js';
import { linkTo } from './link-to.js';
import { factsOf } from './node-facts.js';
import { NODE_NAMES, type NodeData } from './node-names.js';
import { sectionOf } from './node-section.js';
import type { Permalink } from './permalinks.js';

/** A node as a page: what it is, in its own words, and everything it is tied to, each tie with the words behind it; as of a release it says so. */
export function nodePage(
  { label, title }: Permalink,
  type: GraphQLObjectType,
  node: NodeData,
  { base, release }: Shown,
): string {
  const name = NODE_NAMES[label].name(node);
  const own = permalinkOf(node.id);
  const asOf = release === undefined ? '' : `?release=${release}`;
  const ownIds = new Set([node.id, String(node.policyId)]);
  const fields = Object.values(type.getFields());
  const body = html`<nav><a href="/">首页 <span lang="en">Home</span></a>${neighboursAbove(node)}</nav>
<p>${title.zh} <span lang="en">${title.en}</span></p>
<h1>${name}</h1>
${release === undefined ? null : html`<p class="release">第 ${release} 版的内容，链接指向<a href="${own}">最新版</a> <span lang="en">As of release ${release}; links lead to the latest</span></p>`}
${typeof node.text === 'string' ? html`<p class="text">${node.text}</p>` : null}
<p class="forms"><a href="${own}.json${asOf}" download>JSON</a><a href="${own}.jsonld${asOf}" download>JSON-LD</a><a href="/v1${own}.csv${asOf}" download>CSV</a><a href="/v1${own}.xlsx${asOf}" download>XLSX</a></p>
${citationSection(node.citation, own, asOf)}<dl>
${factsOf(
  fields.filter((field) => isLeafType(getNamedType(field.type)) && field.name !== 'text'),
  node,
)}</dl>
${fields.map((field) => sectionOf(field, node[field.name], ownIds, release))}`;
  const head = html`<link rel="canonical" href="${base}${own}">
<link rel="alternate" type="application/json" href="${own}.json${asOf}">
<link rel="alternate" type="application/ld+json" href="${own}.jsonld${asOf}">${citationLinks(node.citation, own, asOf)}`;
  return page({ title: `${name} · policy-graph`, body, head });
}

interface Shown {
  /** Where the server is. */
  readonly base: string;
  /** The release that was asked for. */
  readonly release?: number;
}

/** The document of a clause, the clause of a target. */
function neighboursAbove(node: NodeData): readonly Html[] {
  return ['policy', 'parent', 'clause'].flatMap((field) => {
    const above = node[field];
    return isRecord(above) && typeof above.id === 'string' ? [linkTo(above as NodeData)] : [];
  });
}
