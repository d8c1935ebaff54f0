import cluster from 'node:cluster';
import type { Command } from 'commander';
import { setPort } from '../config.js';

/** `--port` goes before PORT. One of several processes is told by the first which port it is (`serveInProcesses`). */
export function portOption(command: Command): Command {
  return command
    .option('--port <port>', 'where to serve, 0 for any free port; else PORT, or 4000')
    .hook('preAction', () => {
      const { port } = command.opts<{ readonly port?: string }>();
      if (port !== undefined && cluster.isPrimary) setPort(port);
    });
}
