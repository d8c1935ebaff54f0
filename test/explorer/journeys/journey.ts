import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { ServedExplorer } from './serve-explorer.js';
import type { Visit } from './visit.js';

/** What a person comes for, from the first click to the answer in hand. */
export interface Journey {
  readonly title: string;
  readonly go: (traveller: Traveller) => Promise<void>;
}

interface Traveller {
  readonly served: ServedExplorer;
  readonly browser: Browser;
  /** Opens an address of the explorer in a window of its own; what the browser complains of fails the journey. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Visit>;
  /** What the links of the same server answer, to be held against what is shown. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly answer: (address: string) => Promise<any>;
}
