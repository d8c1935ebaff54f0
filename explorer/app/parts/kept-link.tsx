import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { useKept } from '../address/use-kept.js';

/** A link to another view, in the same language and as of the same release. */
export function KeptLink({ to, ...others }: LinkProps & { readonly to: string }): ReactNode {
  const kept = useKept();
  return <Link to={kept(to)} {...others} />;
}
