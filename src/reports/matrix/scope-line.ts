import { asOfText } from '../as-of-text.js';
import type { MatrixReport } from './matrix-report.js';

/** 截至 2026-11-21 16:00（北京时间，第 3 版）　2 份文件、53 项措施、80 条责任关系 */
export function scopeLine(report: MatrixReport): string {
  const { measures, ledger } = report;
  const documents = new Set(measures.map(({ policy }) => policy.id)).size;
  const agencies = new Set(ledger.map(({ unit }) => unit.agency.id)).size;
  return `${asOfText(report)}　${documents} 份文件、${measures.length} 项措施、${agencies} 个单位、${ledger.length} 条责任关系`;
}
