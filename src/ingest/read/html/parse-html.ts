import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { DomainError } from '../../../domain/errors.js';

/** Deepest nesting and most nodes of a page. Mending unclosed tags multiplies them; no page of a government comes near. */
const DEEPEST = 1000;
const MOST_NODES = 4_000_000;

/**
 * The tree of a page. `name` is the file's, for messages.
 *
 * @throws DomainError DAMAGED_FILE
 */
export function parseHtml(text: string, name: string): DefaultTreeAdapterMap['document'] {
  const nodesAllowed = Math.min(MOST_NODES, 10_000 + text.length / 2);
  let nodes = 0;
  let depth = 0;
  const refuse = (): never => {
    throw new DomainError(
      'DAMAGED_FILE',
      `${name} has tags that are nested without end. Open the page in a browser and save its text.`,
      { file: name },
    );
  };
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attrs) {
      if (++nodes > nodesAllowed) refuse();
      return defaultTreeAdapter.createElement(tagName, namespace, attrs);
    },
    onItemPush() {
      if (++depth > DEEPEST) refuse();
    },
    onItemPop() {
      depth--;
    },
  };
  return parse(text, { treeAdapter });
}
