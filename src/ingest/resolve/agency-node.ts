import type { AgencyLevel, AgencyNode } from '../../domain/graph-model.js';
import type { Body, Office, Place } from '../gazetteers.js';
import { relativeWord } from './jurisdiction-words.js';

/**
 * The agency that holds an office in a place: 工业和信息化厅 in 广东省. `legalName` is the place as the names of its organs
 * have it (岳阳市云溪区), where that differs from its own.
 */
export function officeAgency(office: Office, place: Place, legalName: string = place.fullName): AgencyNode {
  const names = [office.fullName, office.shortName, ...office.aliases];
  const hasOwnStyle = office.level === 'CENTRAL_BRANCH' || office.level === 'ENTERPRISE';
  const name = fill(office.fullName, { ...place, fullName: legalName }, 'full');
  const aliases = names.flatMap((pattern) => [
    fill(pattern, place, 'full'),
    fill(pattern, place, 'rel'),
    ...(hasOwnStyle ? [fill(pattern, place, 'short')] : []),
    ...(pattern.includes('{') ? [] : [pattern]),
  ]);
  return {
    id: agencyId(place.code, office.slug),
    name,
    shortName: fill(office.shortName, place, isProvincial(place) ? 'rel' : 'named'),
    level: levelIn(office.level, place),
    isGroup: false,
    jurisdiction: place.code,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
  };
}

export function bodyAgency(body: Body): AgencyNode {
  return {
    id: agencyId(body.jurisdiction, body.slug),
    name: body.fullName,
    shortName: body.shortName,
    level: body.level,
    isGroup: false,
    jurisdiction: body.jurisdiction,
    aliases: [...new Set([body.shortName, ...body.aliases])].filter((alias) => alias !== body.fullName),
  };
}

export function agencyId(jurisdiction: string, slug: string): string {
  return `agency-${jurisdiction}-${slug}`;
}

/** 省科技厅 says enough in its province; 市科技局 would say nothing beside those of other cities. */
function isProvincial(place: Place): boolean {
  return place.level === 'PROVINCE' || place.level === 'MUNICIPALITY';
}

/** Departments have the level of their place; party organs, branches and enterprises keep their own. */
export function levelIn(level: AgencyLevel, place: Place): AgencyLevel {
  if (level !== 'PROVINCIAL' && level !== 'CITY' && level !== 'COUNTY') return level;
  if (isProvincial(place)) return 'PROVINCIAL';
  return place.level === 'PREFECTURE' ? 'CITY' : 'COUNTY';
}

/** Puts the place into a pattern of the gazetteer; where it has no slot the place stands in front. */
function fill(pattern: string, place: Place, style: 'full' | 'short' | 'rel' | 'named'): string {
  const full = { full: place.fullName, named: place.fullName, short: place.name, rel: relativeWord(place) }[
    style
  ];
  // What a pattern prints short stays short: 广东证监局; only a pattern without a slot follows the style.
  const named = style === 'named' ? place.fullName : place.name;
  const rel = style === 'rel' || style === 'full' ? relativeWord(place) : named;
  const party = `${style === 'full' || style === 'named' ? place.fullName : relativeWord(place)}${partyWord(place)}`;
  if (!pattern.includes('{')) return `${full}${pattern}`;
  return pattern
    .replace('{full}', place.fullName)
    .replace('{short}', place.name)
    .replace('{rel}', rel)
    .replace('{party}', party);
}

function partyWord(place: Place): string {
  return place.fullName.endsWith('自治区') ? '党委' : '委';
}
