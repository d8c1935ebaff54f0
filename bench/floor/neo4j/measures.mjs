/**
 * Pieces of Cypher that say what a measure is, as `docs/glossary.md` has it: the nearest clause, upwards from the words, that
 * has a responsible unit.
 */
const UNITS = 'LED_BY|SUPPORTED_BY|ASSIGNED_TO';

export function hasUnit(clause) {
  return `EXISTS { (${clause})-[:${UNITS}]->() }`;
}

/** Binds `m`, the measure of the clause `c`; without one the row goes. */
export const NEAREST_MEASURE = `CALL (c) {
    MATCH way = (m:Clause)-[:HAS_PART*0..6]->(c) WHERE ${hasUnit('m')} RETURN m ORDER BY length(way) LIMIT 1
  }`;

/** Binds for measure `m` each agency `a` with a part in it: whether it leads, and whether it is first listed without a lead. */
export const PARTS = `CALL (m) {
    MATCH (m)-[r:${UNITS}]->(a:Agency)
    WITH m, a, max(CASE type(r) WHEN 'LED_BY' THEN 1 ELSE 0 END) AS led,
      min(CASE type(r) WHEN 'ASSIGNED_TO' THEN r.position END) AS listedAt
    WITH collect([a, led, listedAt]) AS parts
    WITH parts, reduce(any = 0, part IN parts | any + part[1]) > 0 AS isLed,
      reduce(first = null, part IN parts | CASE WHEN part[2] IS NULL THEN first WHEN first IS NULL OR part[2] < first THEN part[2] ELSE first END) AS first
    UNWIND parts AS part
    RETURN part[0] AS a, part[1] AS led, CASE WHEN NOT isLed AND part[2] = first THEN 1 ELSE 0 END AS listed
  }`;

/** Measures that concern city `c0`: they name it, a cluster laid out in it, its sub-sectors or groups, or are its documents'. */
export const MEASURES_OF_CITY = `MATCH (c0:City {id: $id})
  CALL (c0) {
    MATCH (l:Cluster)-[:LAID_OUT_IN]->(c0) WITH DISTINCT l
    MATCH (l)-[:PART_OF*0..1]->(k:Cluster) WHERE (l.kind = 'SUBSECTOR') <> (k = l)
    WITH DISTINCT k
    MATCH (k)-[:PART_OF*0..1]-(w:Cluster)
    RETURN collect(DISTINCT w) AS words
  }
  CALL (c0, words) {
    UNWIND words AS w MATCH (c:Clause)-[:PROMOTES]->(w) WITH DISTINCT c ${NEAREST_MEASURE} RETURN m
    UNION
    MATCH (c:Clause)-[:APPLIES_TO]->(c0) WITH DISTINCT c ${NEAREST_MEASURE} RETURN m
    UNION
    UNWIND words AS w WITH w WHERE w.kind = 'GROUP'
    MATCH (c:Clause)-[:PROMOTES]->(w) WHERE c.kind = 'PREAMBLE'
    MATCH (c)<-[:HAS_CLAUSE]-(:Policy)-[:HAS_CLAUSE]->(m:Clause) WHERE ${hasUnit('m')} RETURN m
    UNION
    MATCH (p:Policy {jurisdiction: c0.code, status: 'LOADED'})-[:HAS_CLAUSE]->(m:Clause) WHERE ${hasUnit('m')} RETURN m
  }
  WITH DISTINCT m`;
