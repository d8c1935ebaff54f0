import { labelOfId } from '../../domain/ids.js';
import { PERMALINKS } from './permalinks.js';

/** `/clauses/yuefu-2021-45:chp_3`: where whatever has this id is at home. */
export function permalinkOf(id: string): string {
  const label = labelOfId(id);
  const path = PERMALINKS.find((one) => one.label === label)?.path ?? 'policies';
  return `/${path}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}
