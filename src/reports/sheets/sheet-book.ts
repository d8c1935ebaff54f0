/** A report as tables that people file. Writers turn it into XLSX, CSV and HTML; none of them asks anything. */
export interface SheetBook {
  readonly title: string;
  /** ISO 8601, when what is reported came to be as it is; a file says it as its own time, so that its bytes are always the same. */
  readonly at: string | null;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** As short as the tab of a spreadsheet; a writer makes it fit. */
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the table: what was asked, the legend. */
  readonly lines: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Columns that stay in sight, and that are repeated where a page is too narrow for all. */
  readonly frozenColumns: number;
  /** False for a sheet of several small tables, which has HEAD rows instead of one header, and no filters. */
  readonly isOneTable: boolean;
}

export interface Column {
  readonly header: string;
  /** TEXT is wrapped; MARK is one of many narrow columns whose header runs downwards; NUMBER stands to the right. */
  readonly kind: 'TEXT' | 'MARK' | 'NUMBER';
  /** Half-width characters; left out: fitted to what stands in it. */
  readonly width?: number;
  /** True for what bands or links say as well: there for filters and for CSV, and left out of a printed page. */
  readonly isUnprinted?: boolean;
}

/** BAND, HEAD and TOTAL are for the eye: the table is whole without them, and CSV has only CELLS. */
export type Row =
  | { readonly kind: 'CELLS' | 'TOTAL'; readonly cells: readonly Cell[] }
  | { readonly kind: 'HEAD'; readonly cells: readonly string[] }
  | {
      readonly kind: 'BAND';
      /** 1 for a document, 2 for a chapter in it. */
      readonly level: 1 | 2;
      readonly text: string;
      readonly link: string | null;
    };

export type Value = string | number | null;

/** A value, or one that leads somewhere or stands out. */
export type Cell = Value | MarkedCell;

export interface MarkedCell {
  readonly value: Value;
  /** Absolute address. Best on short texts and numbers: some programs do not wrap a cell that leads somewhere. */
  readonly link?: string | null;
  /** Shown where the pointer rests on it. */
  readonly tip?: string;
  readonly tone?: Tone;
}

/** What a colour says; the value says it as well, for who sees none. */
export type Tone = 'LEAD' | 'SUPPORT' | 'ASSIGNED' | 'ADDED' | 'REMOVED' | 'CHANGED' | 'DOUBT';
