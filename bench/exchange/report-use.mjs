// Loaded before a program that is measured: writes into the file USE_FILE how much memory it took at most, and how much CPU.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  writeFileSync(process.env.USE_FILE, JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakBytes }));
});
