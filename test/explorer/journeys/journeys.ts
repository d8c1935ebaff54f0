import type { Journey } from './journey.js';
import { MAIN_QUESTION } from './main-question.js';

/** In this order: what changes the graph comes last. */
export const JOURNEYS: readonly Journey[] = [MAIN_QUESTION];
