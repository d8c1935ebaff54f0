import { Presets, SingleBar } from 'cli-progress';
import { type Streams, say } from './streams.js';

/** Tells how far a long step is: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  step(name: string): void;
  done(): void;
}

export function createProgress(streams: Streams, title: string, total: number): Progress {
  return streams.err.isTTY === true
    ? barProgress(streams, title, total)
    : lineProgress(streams, title, total);
}

function barProgress(streams: Streams, title: string, total: number): Progress {
  const format = `${title} {bar} {value}/{total} {name}`;
  const bar = new SingleBar(
    { format, stream: streams.err, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(total, 0, { name: '' });
  return {
    step: (name) => bar.increment(1, { name }),
    done: () => bar.stop(),
  };
}

function lineProgress(streams: Streams, title: string, total: number): Progress {
  let count = 0;
  return {
    step: (name) => say(streams, `${title} ${++count}/${total} ${name}`),
    done: () => {},
  };
}
