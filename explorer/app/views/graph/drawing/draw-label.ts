import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from './palette.js';

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** A name beside its node, with a rim of paper so that lines do not run through it. */
export function drawLabel({ ink, paper }: Palette) {
  return (
    context: CanvasRenderingContext2D,
    { x, y, size, label }: Drawn,
    { labelSize, labelFont }: Pick<Settings, 'labelSize' | 'labelFont'>,
  ): void => {
    if (!label) return;
    const place = [x + size + 3, y + labelSize / 3] as const;
    context.font = `${labelSize}px ${labelFont}`;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = paper;
    context.strokeText(label, ...place);
    context.fillStyle = ink;
    context.fillText(label, ...place);
  };
}
