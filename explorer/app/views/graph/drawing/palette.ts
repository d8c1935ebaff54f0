import { RELATIONSHIP_COLOURS } from '../../../words/names-of-kinds.js';
import type { NodeKind } from '../picture/picture.js';

/** The colour of each kind of node: a variable of style/tokens.css. */
export const KIND_COLOURS: Readonly<Record<NodeKind, string>> = {
  Policy: '--ink',
  Clause: '--cites',
  Agency: '--assigned',
  City: '--place',
  Region: '--support',
  Cluster: '--cluster',
  Target: '--target',
};

/** Colours as a canvas takes them. */
export interface Palette {
  readonly kinds: Readonly<Record<string, string>>;
  readonly relationships: Readonly<Record<string, string>>;
  readonly ink: string;
  readonly paper: string;
  /** Of what is not looked at just now. */
  readonly faint: string;
  /** Of what stands on the path. */
  readonly path: string;
  readonly font: string;
}

/** The page's own colours as they are now, light or dark. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const readAll = (variables: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, read(variable)]));
  const palette = {
    kinds: readAll(KIND_COLOURS),
    relationships: readAll(RELATIONSHIP_COLOURS),
    ink: read('--ink'),
    paper: read('--paper'),
    faint: read('--line'),
    path: read('--lead'),
    font: getComputedStyle(document.body).fontFamily,
  };
  probe.remove();
  return palette;
}

/** Calls back whenever light becomes dark or the other way; gives what ends that. */
export function watchPalette(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(changed);
  system.addEventListener('change', changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  return () => {
    system.removeEventListener('change', changed);
    chosen.disconnect();
  };
}
