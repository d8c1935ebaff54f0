// Makes seeds/gazetteers/places.csv from @vant/area-data (MIT) and the former places below.
// Run `node scripts/make-places.mjs` after an update of the package, and read the diff before committing it.
import { writeFileSync } from 'node:fs';
import { areaList } from '@vant/area-data';
import { FORMER_PLACES } from './former-places.mjs';
import { shortNameOf } from './short-name.mjs';

const MUNICIPALITIES = new Set(['110000', '120000', '310000', '500000']);
/** The package knows codes below these that GB/T 2260 does not have. */
const ONLY_THE_PROVINCE = /^(71|81|82)/;
/** Cities without counties: the package fills them with towns and zones under invented codes. */
const WITHOUT_COUNTIES = new Set(['441900', '442000', '460400', '620200']);
/** 江北新区 and 镇江新区 are zones, not divisions. */
const ZONES = new Set(['320112', '321150']);
/** Rows that only group counties: 省直辖县, 自治区直辖县级行政区划, the 县 of 重庆, the city level of a municipality. */
const isGrouping = (code) =>
  code.slice(2, 4) === '90' || code === '500200' || MUNICIPALITIES.has(`${code.slice(0, 2)}0000`);

/** One character as it stands in document numbers and compounds (粤府, 京津冀), and other usual names. */
const ALIASES = {
  110000: '京', 120000: '津', 130000: '冀', 140000: '晋', 150000: '蒙;内蒙', 210000: '辽', 220000: '吉', 230000: '黑',
  310000: '沪', 320000: '苏', 330000: '浙', 340000: '皖', 350000: '闽', 360000: '赣', 370000: '鲁', 410000: '豫',
  420000: '鄂', 430000: '湘', 440000: '粤', 450000: '桂', 460000: '琼', 500000: '渝', 510000: '川', 520000: '黔',
  530000: '滇', 540000: '藏', 610000: '陕', 620000: '甘', 630000: '青', 640000: '宁', 650000: '新', 710000: '台',
  810000: '港', 820000: '澳', 652800: '巴州', 652700: '博州', 653000: '克州', 433100: '湘西州',
  422800: '恩施州', 222400: '延边州', 532900: '大理州', 513400: '凉山州', 654000: '伊犁州',
}; // biome-ignore format: one screen

const rows = [];
for (const [code, fullName] of Object.entries(areaList.province_list)) {
  rows.push(row(code, fullName, MUNICIPALITIES.has(code) ? 'MUNICIPALITY' : 'PROVINCE', ''));
}
for (const [code, fullName] of Object.entries(areaList.city_list)) {
  if (ONLY_THE_PROVINCE.test(code) || isGrouping(code)) continue;
  rows.push(row(code, fullName, 'PREFECTURE', `${code.slice(0, 2)}0000`));
}
for (const [code, fullName] of Object.entries(areaList.county_list)) {
  const city = `${code.slice(0, 4)}00`;
  if (ONLY_THE_PROVINCE.test(code) || WITHOUT_COUNTIES.has(city) || !isCounty(code, fullName)) continue;
  rows.push(row(code, fullName, 'COUNTY', isGrouping(city) ? `${code.slice(0, 2)}0000` : city));
}
for (const { code, fullName, level, parent, until, successor, note } of FORMER_PLACES) {
  rows.push({
    ...row(code, fullName, level, parent),
    validUntil: until,
    successorCode: successor ?? '',
    note,
  });
}
rows.sort((a, b) => (a.code === b.code ? (a.validUntil < b.validUntil ? -1 : 1) : a.code < b.code ? -1 : 1));

const columns = [
  'code',
  'name',
  'fullName',
  'level',
  'parentCode',
  'aliases',
  'validUntil',
  'successorCode',
  'note',
];
const lines = rows.map((entry) => columns.map((column) => entry[column]).join(','));
writeFileSync(
  new URL('../seeds/gazetteers/places.csv', import.meta.url),
  `${[columns.join(','), ...lines].join('\n')}\n`,
);
process.stderr.write(`${rows.length} places\n`);

/** In GB/T 2260 the last two digits 61 to 80 and 90 to 99 are free; statisticians and shops use them for zones. */
function isCounty(code, fullName) {
  const last = Number(code.slice(4));
  if ((last > 60 && last <= 80) || last >= 90 || ZONES.has(code)) return false;
  return /[市县区旗]$/.test(fullName) && fullName !== '市辖区';
}

function row(code, fullName, level, parentCode) {
  const name = shortNameOf(fullName, level);
  const aliases = (ALIASES[code] ?? '').split(';').filter(Boolean);
  if (level === 'COUNTY' && fullName.endsWith('自治县')) aliases.push(`${name}县`);
  return {
    code,
    name,
    fullName,
    level,
    parentCode,
    aliases: aliases.join(';'),
    validUntil: '',
    successorCode: '',
    note: '',
  };
}
