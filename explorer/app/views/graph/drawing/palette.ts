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

/** Share of the colour where lines are many. */
const PALE = 0.35;

/** Colours as a canvas takes them. */
export interface Palette {
  readonly kinds: Readonly<Record<string, string>>;
  readonly relationships: Readonly<Record<string, string>>;
  /** The same, nearer to the paper: thousands of lines would hide the nodes. */
  readonly pale: Readonly<Record<string, string>>;
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
  const paper = read('--paper');
  const relationships = readAll(RELATIONSHIP_COLOURS);
  const pale = Object.entries(relationships).map(([name, colour]) => [name, mixed(colour, paper)]);
  const palette = {
    kinds: readAll(KIND_COLOURS),
    relationships,
    pale: Object.fromEntries(pale),
    ink: read('--ink'),
    paper,
    faint: read('--line'),
    path: read('--lead'),
    font: getComputedStyle(document.body).fontFamily,
  };
  probe.remove();
  return palette;
}

/** Of `rgb(…)` as a browser computes it: sigma draws no half transparent lines. */
function mixed(colour: string, paper: string): string {
  const [own, other] = [colour, paper].map((one) => one.match(/\d+(\.\d+)?/g)?.map(Number) ?? []);
  const parts = [0, 1, 2].map((part) => (own?.[part] ?? 0) * PALE + (other?.[part] ?? 0) * (1 - PALE));
  return `rgb(${parts.map(Math.round).join(', ')})`;
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
