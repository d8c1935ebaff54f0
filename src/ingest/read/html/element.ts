import { type DefaultTreeAdapterMap, defaultTreeAdapter } from 'parse5';

export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlParent = DefaultTreeAdapterMap['parentNode'];

export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node;
}

/** The words of a text node; null for any other node. */
export function wordsOf(node: HtmlNode): string | null {
  return defaultTreeAdapter.isTextNode(node) ? node.value : null;
}

/** '' where the element has no such attribute. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** Its id and classes, lower case. */
export function namesOf(element: HtmlElement): readonly string[] {
  const words = `${attribute(element, 'id')} ${attribute(element, 'class')}`.toLowerCase().trim();
  return words === '' ? [] : words.split(/\s+/);
}

/** The style attribute, lower case, without spaces. */
export function styleOf(element: HtmlElement): string {
  return attribute(element, 'style').toLowerCase().replace(/\s+/g, '');
}

/** Every element below the node, in order of the page. */
export function elementsBelow(node: HtmlParent): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (parent: HtmlParent): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}
