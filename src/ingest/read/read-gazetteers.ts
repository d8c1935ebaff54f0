import type { Gazetteers } from '../gazetteers.js';
import { readGazetteerCsv } from './gazetteer-csv.js';
import {
  readAreas,
  readBodies,
  readClusters,
  readNumberPrefixes,
  readOffices,
  readPlaces,
} from './gazetteer-entries.js';

/**
 * Reads what the program knows of the world from a folder of CSV files; their columns are explained in
 * `seeds/gazetteers/README.md`. Columns after these are for people (`note`, `source`).
 *
 * @throws DomainError GAZETTEER_INVALID naming file, line and column: a file that is missing, cut off or wrongly
 * edited; a duplicate; a level or tier that does not exist; a parent, member or successor that no row describes.
 */
export async function readGazetteers(folder: string): Promise<Gazetteers> {
  const [places, areas, offices, bodies, clusters, numbers] = await Promise.all([
    readGazetteerCsv(folder, 'places.csv', [
      'code', 'name', 'fullName', 'level', 'parentCode', 'aliases', 'validUntil', 'successorCode',
    ]),
    readGazetteerCsv(folder, 'areas.csv', ['id', 'name', 'aliases', 'provinceCode', 'memberCodes']),
    readGazetteerCsv(folder, 'offices.csv', [
      'slug', 'level', 'fullName', 'shortName', 'aliases', 'formerNames', 'renamedOn', 'tiers',
    ]),
    readGazetteerCsv(folder, 'bodies.csv', [
      'slug', 'level', 'fullName', 'shortName', 'aliases', 'formerNames', 'renamedOn', 'jurisdiction',
    ]),
    readGazetteerCsv(folder, 'clusters.csv', [
      'id', 'kind', 'name', 'ordinal', 'category', 'partOf', 'jurisdiction', 'aliases',
    ]),
    readGazetteerCsv(folder, 'number-prefixes.csv', ['prefix', 'codes']),
  ]); // biome-ignore format: columns in the order of the files
  const codes = new Set(['000000', ...places.rows.map((row) => row.required('code'))]);
  return {
    places: readPlaces(places, codes),
    areas: readAreas(areas, codes),
    offices: readOffices(offices),
    bodies: readBodies(bodies, codes),
    clusters: readClusters(clusters, codes),
    numberPrefixes: readNumberPrefixes(numbers, codes),
    files: [places, areas, offices, bodies, clusters, numbers].map(({ file, sha256, characters }) => ({
      file,
      sha256,
      characters,
    })),
  };
}
