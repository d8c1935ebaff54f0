import { existsSync, readFileSync } from 'node:fs';

/** Bytes of memory that a process has for itself, without the pages of files that it has mapped; null where the system does not tell. */
export function ownMemoryOf(pid) {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** Looks at it over and over; `stop()` answers the most that was seen. */
export function watchMemory(pid, everyMs = 100) {
  let most = 0;
  const look = () => {
    most = Math.max(most, ownMemoryOf(pid) ?? 0);
  };
  const timer = setInterval(look, everyMs);
  return {
    stop() {
      clearInterval(timer);
      look();
      return most || null;
    },
  };
}
