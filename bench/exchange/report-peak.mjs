// Loaded before a program that is measured: writes into the file PEAK_FILE how much memory it took at most, in bytes.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024));
});
