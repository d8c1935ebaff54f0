import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from './palette.js';

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

const PADDING = 4;

/** The name of the node under the pointer, on paper; sigma's own is always white, also in the dark. */
export function drawHover(palette: Palette) {
  return (
    context: CanvasRenderingContext2D,
    { x, y, size, label, color }: Drawn,
    { labelSize, labelFont }: Pick<Settings, 'labelSize' | 'labelFont'>,
  ): void => {
    context.beginPath();
    context.arc(x, y, size + 2, 0, Math.PI * 2);
    context.fillStyle = palette.paper;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = palette.ink;
    context.stroke();
    context.beginPath();
    context.arc(x, y, size, 0, Math.PI * 2);
    context.fillStyle = color;
    context.fill();
    if (!label) return;
    context.font = `600 ${labelSize}px ${labelFont}`;
    const left = x + size + 3;
    context.fillStyle = palette.paper;
    context.globalAlpha = 0.9;
    context.fillRect(
      left,
      y - labelSize / 2 - PADDING,
      context.measureText(label).width + 2 * PADDING,
      labelSize + 2 * PADDING,
    );
    context.globalAlpha = 1;
    context.fillStyle = palette.ink;
    context.fillText(label, left + PADDING, y + labelSize / 3);
  };
}
