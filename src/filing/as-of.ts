import { asOfText } from '../reports/as-of-text.js';
import type { StatedCompleteness } from './stated-completeness.js';

/** 截至 2026-11-21 16:00（北京时间，第 3 版）: of which graph an answer is. */
export function asOf(completeness: StatedCompleteness): string {
  const { release: sequence, releasedAt: at } = completeness;
  return asOfText({ release: sequence === 0 ? null : { sequence, at }, completeness });
}
