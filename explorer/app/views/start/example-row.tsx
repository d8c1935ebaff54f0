import { type ReactNode, useId } from 'react';
import type { ExampleFacetFragment } from '../../asking/generated/graphql.js';
import { nameOfNode } from '../../parts/name-of-node.js';
import { NodeLink } from '../../parts/node-link.js';
import css from './start.module.css';

/** Things of one kind of which the graph holds most, each a link. */
export function ExampleRow({
  title,
  values,
  countOf,
}: {
  readonly title: string;
  readonly values: ExampleFacetFragment['values'];
  /** 「12 个集群」 */
  readonly countOf: (count: number) => string;
}): ReactNode {
  const id = useId();
  const shown = values.flatMap(({ node, count }) => (node ? [{ node, count }] : []));
  if (shown.length === 0) return null;
  return (
    <div className={css.row}>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {shown.map(({ node, count }) => (
          <li key={node.id}>
            <NodeLink node={node}>{nameOfNode(node)}</NodeLink> <small>{countOf(count)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
