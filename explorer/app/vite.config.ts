import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from '../compress-files.js';

/** Where `npm run dev:explorer` finds the API: a server that was started with `npm start`. */
const API = process.env.POLICY_GRAPH_API ?? 'http://127.0.0.1:4000';

/** Built into `dist/explorer`, to be served by our own server at `/` and under `/explore/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explore/',
  plugins: [react(), compressFiles()],
  worker: { format: 'es' },
  server: { proxy: { '^/(graphql|graphiql|v1|api)': API } },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // Nothing may stand within the page: the content policy allows only files.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // React's compiler leaves its directives in the packages; a bundle does not need them.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
