import type { ReactNode } from 'react';
import type { GraphFactsQuery } from '../../../asking/generated/graphql.js';
import { NodeLink } from '../../../parts/node-link.js';
import { useWords } from '../../../words/use-words.js';
import panel from './panel.module.css';
import { PANEL_WORDS } from './panel-words.js';

type FactsNode = GraphFactsQuery['neighbourhood']['nodes'][number];
type Fact = readonly [keyof typeof PANEL_WORDS.zh, ReactNode];

/** What is known of a node, as printed; what is not known is left out. */
export function Facts({ node }: { readonly node: FactsNode }): ReactNode {
  const say = useWords(PANEL_WORDS);
  const facts = factsOf(node, say).filter(([, value]) => value !== null && value !== '');
  if (facts.length === 0) return null;
  return (
    <dl className={panel.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd lang="zh-CN">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Say = (key: keyof typeof PANEL_WORDS.zh, values?: Readonly<Record<string, number>>) => string;

function factsOf(node: FactsNode, say: Say): readonly Fact[] {
  switch (node.__typename) {
    case 'Policy':
      return [['number', node.documentNumber], ['issued', node.issuedOn]]; // biome-ignore format: a table
    case 'Clause': {
      const { page, line, policy, text } = node;
      const place = `${page === null ? '' : `${say('page', { page })} `}${say('line', { line })}`;
      return [
        ['document', <NodeLink key={policy.id} node={policy}>{policy.title}</NodeLink>],
        ['place', place],
        ['text', text],
      ]; // biome-ignore format: a table
    }
    case 'Agency':
      return [['aliases', node.aliases.join('、')]];
    case 'City':
      return [['province', node.province], ['code', node.code]]; // biome-ignore format: a table
    case 'Region':
      return [['aliases', node.regionAliases.join('、')]];
    case 'Cluster':
      return [['aliases', node.clusterAliases.join('、')]];
    case 'Target':
      return [['year', node.year], ['scope', node.scope]]; // biome-ignore format: a table
  }
}
