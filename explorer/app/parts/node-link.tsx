import type { ReactNode } from 'react';
import type { LinkProps } from 'react-router';
import { type Addressed, addressOf } from '../address/addresses.js';
import { KeptLink } from './kept-link.js';

/** A thing of the graph by its name, leading to where it is looked at. Names are Chinese in either language. */
export function NodeLink({
  node,
  ...others
}: Omit<LinkProps, 'to'> & { readonly node: Addressed; readonly children: ReactNode }): ReactNode {
  return <KeptLink to={addressOf(node)} lang="zh-CN" {...others} />;
}
