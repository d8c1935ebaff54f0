import type { Ask } from './ask.js';
import type { SeenState } from './seen-state.js';

/** What `GraphReader.statesRead` says of whoever asks by `ask`: the state before the first question, and the one now. */
export function createStatesRead(
  ask: Ask,
  state: SeenState,
): { readonly ask: Ask; readonly before: () => void; readonly statesRead: () => Promise<readonly string[]> } {
  let first: string | null = null;
  const before = (): void => {
    first ??= state.lately();
  };
  return {
    before,
    ask: (question, isHeavy) => {
      before();
      return ask(question, isHeavy);
    },
    statesRead: async () => (first === null ? [] : [...new Set([first, state.now()])]),
  };
}
