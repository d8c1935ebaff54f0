/** What is opened, as it stands in the address: `row`, `row,column`, `row,column,measure`, `row,,measure`. */
export function openedOf(rowId: string, columnId: string | null, measureId: string | null): string {
  return [rowId, columnId ?? '', measureId ?? ''].join(',').replace(/,+$/, '');
}

export interface Opened {
  readonly rowId: string;
  /** Null for the whole row. */
  readonly columnId: string | null;
  /** Null for all measures of the row, or of the cell. */
  readonly measureId: string | null;
}

export function readOpened(text: string): Opened {
  const [rowId = '', columnId = '', measureId = ''] = text.split(',');
  return { rowId, columnId: columnId || null, measureId: measureId || null };
}
