/** What a vector picture is made of: places in any unit, y upwards; sizes in pixels. */
export interface Sketch {
  readonly nodes: readonly SketchedNode[];
  readonly links: readonly SketchedLink[];
  readonly paper: string;
  readonly ink: string;
  readonly font: string;
  readonly title: string;
}

export interface SketchedNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** Empty where the picture has no room for it. */
  readonly label: string;
}

interface SketchedLink {
  readonly from: SketchedNode;
  readonly to: SketchedNode;
  readonly color: string;
  readonly size: number;
}

const WIDTH = 1600;
const HEIGHT = 1200;
const MARGIN = 80;

/** The picture as SVG: sharp at any size, and its words can be searched. */
export function svgOf({ nodes, links, paper, ink, font, title }: Sketch): string {
  const place = placer(nodes);
  const lines = links.map(({ from, to, color, size }) => {
    const [a, b] = [place(from), place(to)];
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${escaped(color)}" stroke-width="${size}"/>`;
  });
  const circles = nodes.map((node) => {
    const { x, y } = place(node);
    return `<circle cx="${x}" cy="${y}" r="${node.size.toFixed(1)}" fill="${escaped(node.color)}"/>`;
  });
  const words = nodes
    .filter(({ label }) => label !== '')
    .map((node) => {
      const { x, y } = place(node);
      return `<text x="${(x + node.size + 3).toFixed(1)}" y="${y + 4}">${escaped(node.label)}</text>`;
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${escaped(paper)}"/>`,
    `<g stroke-opacity="0.6">${lines.join('')}</g>`,
    `<g>${circles.join('')}</g>`,
    `<g font-family="${escaped(font)}" font-size="13" fill="${escaped(ink)}">${words.join('')}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Fits all places into the picture, without changing their proportions. */
function placer(nodes: readonly SketchedNode[]) {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of nodes) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  const across = right - left || 1;
  const up = high - low || 1;
  const scale = Math.min((WIDTH - 2 * MARGIN) / across, (HEIGHT - 2 * MARGIN) / up);
  return ({ x, y }: SketchedNode) => ({
    x: Math.round(WIDTH / 2 + (x - (left + right) / 2) * scale),
    y: Math.round(HEIGHT / 2 - (y - (low + high) / 2) * scale),
  });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
