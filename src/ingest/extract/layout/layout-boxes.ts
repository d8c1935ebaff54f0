import type { Source } from '../../../domain/span.js';
import type { Folded } from '../../fold.js';
import type { ClusterEntry } from '../../gazetteers.js';
import type { LayoutMention } from '../../mention.js';
import type { PolicyDocument, TreeNode } from '../../policy-tree.js';
import { walkTree } from '../../policy-tree.js';
import type { ClusterNames } from '../clusters/cluster-names.js';
import { scanClusters } from '../clusters/cluster-scanner.js';
import type { PlaceNames } from '../places/place-names.js';
import { scanPlaces } from '../places/place-scanner.js';
import { ownTextOf } from '../text/own-text.js';
import { readWays } from './layout-ways.js';

/** What layout rules need to know of the world. */
export interface LayoutKnowledge {
  readonly places: PlaceNames;
  readonly clusters: ClusterNames;
  /** GB/T 2260 code of the document's jurisdiction. */
  readonly scope: string | null;
}

/**
 * 「专栏1 新一代电子信息…空间布局」「1. 半导体元器件。以广州、深圳、珠海为核心，…支持广州…」: a box about one cluster
 * says, sentence by sentence, which cities each of its sub-sectors is put into, and how.
 */
export function extractBoxLayouts(
  document: PolicyDocument,
  source: Source,
  knowledge: LayoutKnowledge,
): readonly LayoutMention[] {
  const mentions: LayoutMention[] = [];
  for (const { node } of walkTree(document.root)) {
    if (node.kind !== 'BOX') continue;
    const cluster = clusterOfBox(ownTextOf(source, node).text, node.heading, knowledge.clusters);
    if (cluster !== null) readBox({ document, source, knowledge, cluster, mentions }, node, null);
  }
  return mentions;
}

interface Reading {
  readonly document: PolicyDocument;
  readonly source: Source;
  readonly knowledge: LayoutKnowledge;
  readonly cluster: ClusterEntry;
  readonly mentions: LayoutMention[];
}

/** A box about layout whose heading names one cluster. */
function clusterOfBox(text: string, heading: string | null, clusters: ClusterNames): ClusterEntry | null {
  const title = heading ?? text.slice(0, 60);
  if (!/布局|分布|区域/.test(title)) return null;
  const named = scanClusters(title, clusters).filter(({ entry }) => entry.kind === 'CLUSTER');
  const [only] = new Set(named.map(({ entry }) => entry));
  return only ?? null;
}

function readBox(reading: Reading, node: TreeNode, above: ClusterEntry | null): void {
  const { cluster, knowledge, source } = reading;
  // The chapter of the next cluster may hang below a box whose numbering it continues.
  const named =
    node.kind === 'BOX' || node.heading === null ? null : knowledge.clusters.exactly(node.heading);
  if (named?.kind === 'CLUSTER' && named.id !== cluster.id) return;
  const own = ownTextOf(source, node);
  const headed =
    node.kind === 'BOX' || node.heading === null
      ? null
      : knowledge.clusters.subsectorOf(cluster, node.heading.replace(/[。：]$/, ''), ordinalOf(node.number));
  const current = headed ?? above;
  for (const piece of piecesOf(own, reading, current)) readPiece(reading, node, own, piece);
  for (const child of node.children) readBox(reading, child, current);
}

function ordinalOf(number: string | null): number | null {
  const digits = /\d{1,3}/.exec(number ?? '');
  return digits === null ? null : Number(digits[0]);
}

interface Piece {
  readonly about: ClusterEntry;
  readonly start: number;
  readonly end: number;
}

/** A box may be printed as one run of text: then 「2.工业软件。」 inside it begins the next sub-sector. */
function piecesOf(
  own: Folded,
  { cluster, knowledge }: Reading,
  current: ClusterEntry | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let about = current ?? cluster;
  let start = 0;
  for (const label of own.text.matchAll(/(\d{1,2})[.．、]([^。：，]{1,24})[。：]/g)) {
    const next = knowledge.clusters.subsectorOf(cluster, label[2] as string, Number(label[1]));
    if (next === null) continue;
    if (label.index > start) pieces.push({ about, start, end: label.index });
    about = next;
    start = label.index + label[0].length;
  }
  if (own.text.length > start) pieces.push({ about, start, end: own.text.length });
  return pieces;
}

function readPiece(reading: Reading, node: TreeNode, own: Folded, { about, start, end }: Piece): void {
  const { document, knowledge, mentions } = reading;
  const text = own.text.slice(start, end);
  const hits = scanPlaces(text, knowledge.places, knowledge.scope).filter(
    ({ place }) => place.level === 'PREFECTURE' || place.level === 'MUNICIPALITY',
  );
  for (const placed of readWays(text, hits)) {
    const at = placed.at.map((span) => own.toSource(start + span.start, start + span.end));
    for (const { place } of placed.cities) {
      mentions.push({
        kind: 'LAYOUT',
        surface: placed.at.map((span) => text.slice(span.start, span.end)).join('…'),
        at,
        clause: node,
        document,
        ruleId: 'layout/box-sentence',
        clusterId: about.id,
        cityId: place.id,
        layout: {
          basis: 'TEXT',
          grade: null,
          way: placed.way,
          printed: placed.printed,
          verdict: 'STATED',
          reason: `The text places the city by 「${placed.printed}」.`,
          likelihood: 1,
        },
      });
    }
  }
}
