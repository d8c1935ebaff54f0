import Database from 'better-sqlite3';

/** Of two characters, as people search; in any corpus of policies some of them are in many clauses. */
const WORDS = ['融资', '数字', '绿色', '创新', '人才', '出口', '园区', '企业'];

/**
 * Where questions begin, so that requests differ: the places and agencies with most to tell, clauses from all over. Read
 * from the SQLite file by the views that `docs/sqlite-schema.md` promises, so it fits any corpus.
 */
export function startsOf(file) {
  const database = new Database(file, { readonly: true });
  const ids = (sql) => database.prepare(sql).pluck().all();
  try {
    return {
      cities: ids(`${mostFrequent('cities', 'laid_out_in')} LIMIT 8`),
      agencies: ids(`${mostFrequent('agencies', 'led_by')} LIMIT 20`),
      /** With most measures that have a lead, from all over. */
      policies: spread(
        ids(`SELECT policy_id FROM clauses WHERE key IN (SELECT from_key FROM led_by_edges)
          GROUP BY policy_id HAVING count(*) > 9 ORDER BY policy_id`),
        40,
      ),
      documentNumbers: ids(
        'SELECT document_number FROM policies WHERE document_number IS NOT NULL GROUP BY 1 HAVING count(*) = 1 ORDER BY 1 LIMIT 2',
      ),
      words: WORDS,
      clauses: spread(
        ids('SELECT id FROM clauses WHERE key IN (SELECT from_key FROM led_by_edges) ORDER BY id'),
      ),
    };
  } finally {
    database.close();
  }
}

/** Ids of the nodes that most relationships of the type arrive at; the keys of the tables behind the views are quicker. */
function mostFrequent(table, type) {
  return `SELECT id FROM ${table} JOIN (SELECT to_key, count(*) AS n FROM ${type}_edges GROUP BY to_key) ON to_key = key ORDER BY n DESC, id`;
}

function spread(ids, count = 100) {
  const step = Math.max(1, Math.floor(ids.length / count));
  return ids.filter((_, at) => at % step === 0).slice(0, count);
}
