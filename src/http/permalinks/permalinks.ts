import type { NodeLabel } from '../../domain/graph-model.js';
import { PERMALINK_FOLDERS } from '../../domain/permalink-of.js';

export interface Permalink {
  readonly label: NodeLabel;
  /** `/policies/{id}`. */
  readonly path: string;
  readonly title: { readonly en: string; readonly zh: string };
  /** An id of the seeds. */
  readonly example: string;
  /** Whether it is cited: then it is also there for citation programs. */
  readonly isCited?: true;
}

/** Where each kind of node has its address. */
export const PERMALINKS: readonly Permalink[] = [
  {
    label: 'Policy',
    path: PERMALINK_FOLDERS.Policy,
    title: { en: 'Document', zh: '政策文件' },
    example: 'yuefu-2021-45',
    isCited: true,
  },
  {
    label: 'Clause',
    path: PERMALINK_FOLDERS.Clause,
    title: { en: 'Clause', zh: '条款' },
    example: 'yuefu-2021-45-annex-1:chp_1__measure_2',
    isCited: true,
  },
  {
    label: 'Agency',
    path: PERMALINK_FOLDERS.Agency,
    title: { en: 'Agency', zh: '机构' },
    example: 'agency-440000-industry-informatization',
  },
  { label: 'City', path: PERMALINK_FOLDERS.City, title: { en: 'City', zh: '城市' }, example: 'city-441900' },
  {
    label: 'Region',
    path: PERMALINK_FOLDERS.Region,
    title: { en: 'Region', zh: '区域' },
    example: 'region-440000',
  },
  {
    label: 'Cluster',
    path: PERMALINK_FOLDERS.Cluster,
    title: { en: 'Cluster', zh: '产业集群' },
    example: 'cluster-440000-1',
  },
  {
    label: 'Target',
    path: PERMALINK_FOLDERS.Target,
    title: { en: 'Target', zh: '目标指标' },
    example: 'yuefu-2021-45-annex-1:chp_1__measure_2~target_1',
  },
];
