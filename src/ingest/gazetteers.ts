import type { AgencyLevel } from '../domain/graph-model.js';

/**
 * What the program knows of the world before it reads a document: places, areas, offices, named bodies, clusters.
 * Data in `seeds/gazetteers/*.csv`, read and validated by `read/read-gazetteers.ts`.
 */
export interface Gazetteers {
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly offices: readonly Office[];
  readonly bodies: readonly Body[];
  readonly clusters: readonly ClusterEntry[];
  /** Beginnings of document numbers (粤府, 国办) and who speaks by them; several codes where the characters are shared. */
  readonly numberPrefixes?: readonly { readonly prefix: string; readonly codes: readonly string[] }[];
  /** The files it came from, so that a graph can say what it was made with. */
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly characters: number }[];
}

/** A division of GB/T 2260: province, city, county. Former names and mergers are rows of their own with `validUntil`. */
export interface Place {
  /** Six digits. */
  readonly code: string;
  /** 东莞, 广西, 延边. The short name by which texts call it. */
  readonly name: string;
  /** 东莞市, 广西壮族自治区, 延边朝鲜族自治州. */
  readonly fullName: string;
  readonly level: 'PROVINCE' | 'MUNICIPALITY' | 'PREFECTURE' | 'COUNTY';
  /** Code of the place it is part of, null for provinces and municipalities. */
  readonly parentCode: string | null;
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD` on which the name or code ended, null while in force. */
  readonly validUntil: string | null;
  /** Code of what took its place; null where none or where still valid. */
  readonly successorCode: string | null;
}

/** An area that documents speak of as one (珠三角地区, 粤东), with its cities where a document or statute defines them. */
export interface Area {
  /** `region-440000-zhusanjiao` */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Province it lies in, null where it crosses provinces. */
  readonly provinceCode: string | null;
  readonly memberCodes: readonly string[];
}

/**
 * A kind of office that exists in many jurisdictions: 工业和信息化. Its name changes with the level
 * (部 of the state, 厅 of a province, 局 of a city), and has short forms (工信厅, 工信局).
 */
export interface Office {
  /** English, kebab-case, part of ids: `industry-informatization`. */
  readonly slug: string;
  readonly level: AgencyLevel;
  /**
   * Full name without the jurisdiction: 工业和信息化厅, 发展和改革委员会. Where the place does not stand in front, a slot
   * says where and how: `国家税务总局{full}税务局` (广东省), `{short}` (广东), `{rel}` (省), `{party}` (省委).
   */
  readonly fullName: string;
  /** The usual short name: 发展改革委, 国资委. */
  readonly shortName: string;
  /** Further names by which documents call it; former names too. */
  readonly aliases: readonly string[];
  /** The kinds of jurisdiction that have it. */
  readonly tiers: readonly ('STATE' | 'PROVINCE' | 'CITY' | 'COUNTY')[];
}

/** A body with one name of its own: a ministry, a central branch with its seat, an enterprise, an exchange. */
export interface Body {
  readonly slug: string;
  readonly level: AgencyLevel;
  readonly fullName: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 code of the place it is responsible for; `000000` for the whole state. */
  readonly jurisdiction: string;
}

export interface ClusterEntry {
  /** `cluster-440000-1`, `cluster-440000-1-2`, `cluster-440000-strategic` */
  readonly id: string;
  readonly kind: 'GROUP' | 'CLUSTER' | 'SUBSECTOR';
  readonly name: string;
  readonly ordinal: number | null;
  readonly category: 'PILLAR' | 'EMERGING' | null;
  /** Ids of what it is part of: a cluster may belong to several groups. */
  readonly partOf: readonly string[];
  readonly jurisdiction: string;
  readonly aliases: readonly string[];
}
