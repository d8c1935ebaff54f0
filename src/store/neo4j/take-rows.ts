import type { Result } from 'neo4j-driver';

export type Rows = readonly (readonly unknown[])[];

/** Of a result that is being read: where its rows go, and what is told when they are all there or none come any more. */
interface Reading {
  readonly rows: (readonly unknown[])[];
  readonly end: (rows: Rows) => void;
  readonly fail: (error: Error) => void;
}

/**
 * The rows of a result, which holds them no longer than it must: a driver's session points to its results, and V8 clears what is young only
 * where nothing old points to it, be that garbage too. Results that kept their rows were a quarter of the CPU of a light question.
 */
export function takeRows(result: Result): Promise<Rows> {
  return new Promise((end, fail) => {
    let reading: Reading | null = { rows: [], end, fail };
    const stop = (): Reading | null => {
      const stopped = reading;
      reading = null;
      return stopped;
    };
    result.subscribe({
      onNext: (record) => void reading?.rows.push(valuesOf(record)),
      onCompleted: () => {
        const read = stop();
        read?.end(read.rows);
      },
      onError: (error) => stop()?.fail(error),
    });
  });
}

export function valuesOf(record: {
  readonly keys: readonly PropertyKey[];
  get(at: number): unknown;
}): readonly unknown[] {
  return record.keys.map((_, at) => record.get(at));
}
