// `npm run bench -- hold`: loads the corpus into SQLite and Neo4j once, says how other parts find both, and holds Neo4j until
// it is told to stop. Give --store, so that the file stays.
import { prepare } from '../prepare.mjs';
import { readOptions } from '../read-options.mjs';

const options = readOptions('hold', { store: 'bench/results/held.db' });
options.dist = prepare(options.dist);
const { loadCorpus } = await import('../data/load-corpus.mjs');
const corpus = await loadCorpus({ ...options, say: console.error });
const { uri, user, password, database, pid } = corpus.database;
console.log(
  `export NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password} NEO4J_DATABASE=${database} NEO4J_PID=${pid}`,
);
console.log(`npm run bench -- side-by-side --store ${options.store}`);
const idle = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    clearInterval(idle);
    await corpus.stop();
  });
}
