import type { Place } from '../gazetteers.js';
import { agencyId } from './agency-node.js';
import type { LocalGroup } from './government-groups.js';
import type { PlaceIndex } from './place-index.js';

const AREA_LENGTH_MAX = 16;
const GOVERNMENTS = /^(?:各|各有关)?(?:地级以上市|地级市|设区市|地市|城市|市)(?:（州）)?(?:人民政府|政府)?$/;

/** 珠三角各市人民政府, 粤东粤西粤北地区各地级市政府: the governments of an area's cities, where the area's members are known. */
export function areaGroup(name: string, home: Place, places: PlaceIndex): LocalGroup | null {
  for (let length = Math.min(AREA_LENGTH_MAX, name.length - 1); length >= 2; length--) {
    const areas = places
      .areasByName(name.slice(0, length))
      .filter(
        ({ provinceCode }) => provinceCode === null || provinceCode.slice(0, 2) === home.code.slice(0, 2),
      );
    const [area] = areas;
    if (area === undefined || areas.length > 1 || !GOVERNMENTS.test(name.slice(length))) continue;
    const jurisdiction = area.provinceCode ?? '000000';
    const called = `${area.name}各市人民政府`;
    return {
      agency: {
        id: agencyId(jurisdiction, `${area.id.slice('region-000000-'.length)}-governments`),
        name: called,
        shortName: called,
        level: 'GROUP',
        isGroup: true,
        jurisdiction,
        aliases: area.aliases.map((alias) => `${alias}各市人民政府`),
      },
      governs: places
        .citiesOf(area)
        .filter(({ level }) => level !== 'PROVINCE')
        .map(({ code }) => code),
    };
  }
  return null;
}
