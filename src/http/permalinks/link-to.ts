import { labelOfId } from '../../domain/ids.js';
import { permalinkOf } from '../../domain/permalink-of.js';
import { type Html, html } from '../../reports/html.js';
import { NODE_NAMES, type NodeData } from './node-names.js';

/** A link to a node under its name. */
export function linkTo(node: NodeData): Html {
  return html`<a href="${permalinkOf(node.id)}">${NODE_NAMES[labelOfId(node.id)].name(node)}</a>`;
}
