import type { Completeness } from '../questions/trust/completeness.js';
import type { ReportedRelease } from './matrix/matrix-report.js';

/** 截至 2026-11-21 16:00（北京时间，第 3 版）: when the graph came to be as it is reported, never when it was asked. */
export function asOfText(report: {
  readonly release: ReportedRelease | null;
  readonly completeness: Pick<Completeness, 'loadedAt'>;
}): string {
  const at = report.release?.at ?? report.completeness.loadedAt;
  const version = report.release === null ? '' : `第 ${report.release.sequence} 版`;
  if (at === null) return version === '' ? '截至时间未记录' : `截至时间未记录（${version}）`;
  return `截至 ${beijingTime(at)}（北京时间${version === '' ? '' : `，${version}`}）`;
}

const EIGHT_HOURS_MS = 8 * 60 * 60 * 1000;

function beijingTime(at: string): string {
  return new Date(Date.parse(at) + EIGHT_HOURS_MS).toISOString().slice(0, 16).replace('T', ' ');
}
