import type { NodeLabel } from '../../domain/graph-model.js';

export interface Permalink {
  readonly label: NodeLabel;
  /** `/policies/{id}`. */
  readonly path: string;
  readonly title: { readonly en: string; readonly zh: string };
  /** An id of the seeds. */
  readonly example: string;
}

/** Where each kind of node has its address. */
export const PERMALINKS: readonly Permalink[] = [
  { label: 'Policy', path: 'policies', title: { en: 'Document', zh: '政策文件' }, example: 'yuefu-2021-45' },
  {
    label: 'Clause',
    path: 'clauses',
    title: { en: 'Clause', zh: '条款' },
    example: 'yuefu-2021-45-annex-1:chp_1__measure_2',
  },
  {
    label: 'Agency',
    path: 'agencies',
    title: { en: 'Agency', zh: '机构' },
    example: 'agency-440000-industry-informatization',
  },
  { label: 'City', path: 'cities', title: { en: 'City', zh: '城市' }, example: 'city-441900' },
  { label: 'Region', path: 'regions', title: { en: 'Region', zh: '区域' }, example: 'region-440000' },
  {
    label: 'Cluster',
    path: 'clusters',
    title: { en: 'Cluster', zh: '产业集群' },
    example: 'cluster-440000-1',
  },
  {
    label: 'Target',
    path: 'targets',
    title: { en: 'Target', zh: '目标指标' },
    example: 'yuefu-2021-45-annex-1:chp_1__measure_2~target_1',
  },
];
