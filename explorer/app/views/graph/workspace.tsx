import { type ReactNode, useMemo } from 'react';
import { Problem } from '../../parts/problem.js';
import type { PictureAddress, PictureChange } from './address/use-picture-address.js';
import { CanvasAndList } from './canvas/canvas-and-list.js';
import { filterPicture } from './picture/filter-picture.js';
import { usePicture } from './picture/use-picture.js';
import { FailedList } from './tools/failed-list.js';
import { OpenedList } from './tools/opened-list.js';
import { PathFound } from './tools/path-found.js';
import { PictureSays } from './tools/picture-says.js';
import { PictureWaysOut } from './tools/picture-ways-out.js';

/** The picture with everything around it. */
export function Workspace({
  address,
  change,
}: {
  readonly address: PictureAddress;
  readonly change: (change: PictureChange) => void;
}): ReactNode {
  const state = usePicture(address);
  const { picture, opened, paths } = state;
  const visible = useMemo(() => filterPicture(picture, address.without), [picture, address.without]);
  const choose = (at: string) => change({ at });
  const hasPath = address.from !== '' && address.to !== '';
  const ids = [...new Set(opened.map(({ expansion, answer }) => answer?.nodes[0]?.id ?? expansion.of))];
  return (
    <>
      <FailedList opened={opened} address={address} change={change} />
      {hasPath && paths.error && <Problem error={paths.error} retry={() => void paths.refetch()} />}
      {hasPath && paths.data && <PathFound paths={paths.data.paths} choose={choose} />}
      <PictureSays state={state} visible={visible} address={address} change={change} />
      <CanvasAndList state={state} visible={visible} address={address} change={change} />
      <OpenedList opened={opened} change={change} choose={choose} />
      <PictureWaysOut ids={ids} address={address} />
    </>
  );
}
