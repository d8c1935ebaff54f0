import type { Source } from '../../../domain/span.js';
import type { ClusterEntry } from '../../gazetteers.js';
import type { ClusterMention } from '../../mention.js';
import { isClauseKind, type PolicyDocument, type TreeNode, walkTree } from '../../policy-tree.js';
import { ownTextOf } from '../text/own-text.js';
import type { ClusterNames } from './cluster-names.js';
import { scanClusters } from './cluster-scanner.js';

/**
 * 「大力推进集成电路、核心软件、新型显示设备研发」: the group, cluster or sub-sector that a clause names, with the
 * smallest clause whose own words have it. A heading that is nothing but the name of one counts too.
 */
export function extractClusters(
  document: PolicyDocument,
  source: Source,
  names: ClusterNames,
): readonly ClusterMention[] {
  const mentions: ClusterMention[] = [];
  for (const { node } of walkTree(document.root)) {
    if (!isClauseKind(node.kind)) continue;
    const own = ownTextOf(source, node);
    const mention = (entry: ClusterEntry, start: number, end: number, ruleId: string): void => {
      mentions.push({
        kind: 'CLUSTER',
        surface: own.text.slice(start, end),
        at: [own.toSource(start, end)],
        clause: node,
        document,
        ruleId,
        clusterId: entry.id,
      });
    };
    const headed = headedBy(node, own.text, names);
    if (headed !== null) mention(headed.entry, headed.start, headed.end, 'cluster/heading');
    for (const { start, end, entry } of scanClusters(own.text, names)) {
      if (headed !== null && start < headed.end && end > headed.start) continue;
      mention(entry, start, end, ruleOf(entry));
    }
  }
  return mentions;
}

function ruleOf({ kind }: ClusterEntry): string {
  return kind === 'GROUP'
    ? 'cluster/group-named'
    : kind === 'CLUSTER'
      ? 'cluster/named'
      : 'cluster/sub-sector-named';
}

function headedBy(
  node: TreeNode,
  text: string,
  names: ClusterNames,
): { readonly entry: ClusterEntry; readonly start: number; readonly end: number } | null {
  const heading = node.heading?.replace(/[。：]$/, '') ?? '';
  const entry = heading === '' ? null : names.exactly(heading);
  const start = entry === null ? -1 : text.indexOf(heading);
  return entry === null || start < 0 ? null : { entry, start, end: start + heading.length };
}
