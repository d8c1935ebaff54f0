import type { LabelKind } from './labels.js';

/**
 * The order of the standard on official documents (GB/T 9704), of legislation and of technical documents (1, 1.1, 1.1.1),
 * outermost first, where a document does not say otherwise.
 */
export const USUAL_ORDER: readonly LabelKind[] = [
  '第一编', '第一章', '第一节', '第一条', '1', '一、', '任务一', '（一）', '1.', '1.1', '1.1.1', '1.1.1.1',
  '（1）', '1）', '①', 'Ⅰ.', 'A.', 'a）', '第一，', '一是', '——',
]; // biome-ignore format: one level after the other
