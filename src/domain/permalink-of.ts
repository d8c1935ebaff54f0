import type { NodeLabel } from './graph-model.js';
import { labelOfId } from './ids.js';

/** Where the nodes of each label are at home, below the address of the server. */
export const PERMALINK_FOLDERS: Readonly<Record<NodeLabel, string>> = {
  Policy: 'policies',
  Clause: 'clauses',
  Agency: 'agencies',
  City: 'cities',
  Region: 'regions',
  Cluster: 'clusters',
  Target: 'targets',
};

/** `/clauses/yuefu-2021-45:chp_3`: where whatever has this id is at home. */
export function permalinkOf(id: string): string {
  return `/${PERMALINK_FOLDERS[labelOfId(id)]}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}
