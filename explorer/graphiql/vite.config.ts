import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from '../compress-files.js';

/** Built into `dist/graphiql`, to be served by our own server under `/graphiql/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react(), compressFiles()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    chunkSizeWarningLimit: 5_000,
    reportCompressedSize: false,
    rolldownOptions: {
      // React's compiler leaves its directives in the packages; a bundle does not need them.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
