import { provinceOf } from '../../../parts/tile-map/province-of.js';

/** Cities of one province; a map shows one province. */
export interface ProvinceOfCities<C> {
  readonly province: string;
  readonly cities: readonly C[];
}

/** Cities by province, both by code. */
export function citiesByProvince<C extends { readonly code: string }>(
  cities: readonly C[],
): readonly ProvinceOfCities<C>[] {
  const provinces = new Map<string, C[]>();
  for (const city of [...cities].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const province = provinceOf(city.code);
    const own = provinces.get(province);
    if (own) own.push(city);
    else provinces.set(province, [city]);
  }
  return [...provinces].map(([province, own]) => ({ province, cities: own }));
}
