import type { GraphHistory } from '../store/graph-history.js';
import type { GraphReader } from '../store/graph-store.js';

/** A reader, or history, that can begin anew. */
export interface Remembered<T> {
  readonly reader: T;
  /** From now on what was asked already, and what whoever asked before still asks, is answered as it was, without the store. */
  readonly repeat: () => void;
  /** The calls that were made, oldest first. */
  readonly asked: () => readonly AskedCall[];
}

/** Keeps each call with its answer as long as the request lasts; streams are not kept. */
export function rememberCalls<T extends GraphReader | GraphHistory>(target: T): Remembered<T> {
  const calls: Call[] = [];
  const asked: AskedCall[] = [];
  let answers: Map<string, unknown> | null = null;
  const call = (name: string | symbol, args: readonly unknown[], ask: () => unknown): unknown => {
    const key = answers && keyOf({ name, args });
    const known = key && answers?.get(key);
    if (known) return known;
    asked.push({ name, args });
    const answer = ask();
    // What is read piece by piece is there once; whoever wants it again asks again.
    if (isStream(answer)) return answer;
    if (key) answers?.set(key, answer);
    else calls.push({ name, args, answer });
    return answer;
  };
  return {
    reader: new Proxy(target, {
      get: (_target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: readonly unknown[]) =>
          call(name, args, () => Reflect.apply(method, target, args) as unknown);
      },
    }),
    asked: () => asked,
    repeat: () => {
      answers ??= new Map(calls.map((one) => [keyOf(one), one.answer]));
    },
  };
}

function isStream(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

interface AskedCall {
  readonly name: string | symbol;
  readonly args: readonly unknown[];
}

interface Call extends AskedCall {
  readonly answer: unknown;
}

function keyOf({ name, args }: AskedCall): string {
  return `${String(name)}${JSON.stringify(args)}`;
}
