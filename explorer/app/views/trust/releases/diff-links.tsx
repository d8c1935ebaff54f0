import type { ReactNode } from 'react';
import { diffAddress } from './diff-address.js';

/** The difference between two releases, in every form of the report. */
export function DiffLinks({ from, to }: { readonly from: number; readonly to: number }): ReactNode {
  return (
    <>
      <a href={diffAddress(from, to, 'xlsx')} download>
        XLSX
      </a>{' '}
      <a href={diffAddress(from, to, 'csv')} download>
        CSV
      </a>{' '}
      <a href={diffAddress(from, to, 'html')}>HTML</a>
    </>
  );
}
