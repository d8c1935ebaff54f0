import { createLayout, type LayoutState } from '../layout/create-layout.js';
import type { Picture } from '../picture/picture.js';
import { createSigma } from './create-sigma.js';
import { dragNodes } from './drag-nodes.js';
import { drawHover } from './draw-hover.js';
import { drawLabel } from './draw-label.js';
import { type DrawnGraph, fillGraph } from './fill-graph.js';
import { isLarge } from './light-while-moving.js';
import { listen } from './listen.js';
import { type Look, looksOf } from './look.js';
import { pageLives } from './page-lives.js';
import { readPalette, watchPalette } from './palette.js';
import { placeNodes, rememberPlaces } from './place-nodes.js';
import type { Place } from './seed-positions.js';
import { sketchOf } from './sketch-of.js';
import { svgOf } from './svg-of.js';
import { toPng } from './to-png.js';

/** From here on lines are thin and have no arrows. */
const LINKS_MANY = 1_500;
const ZOOM_MS = 250;
const RATIO_OF_CLOSE = 0.6;

export interface DrawingEvents {
  /** A node or a link was clicked; empty where nothing was. */
  readonly chosen: (id: string) => void;
  readonly layoutChanged: (state: LayoutState) => void;
  readonly heldChanged: (held: ReadonlySet<string>) => void;
}

/** The picture in its frame. */
export type Drawing = ReturnType<typeof createDrawing>;

/** Draws into `frame`. Fails where the browser has no WebGL. */
export function createDrawing(frame: HTMLElement, { chosen, layoutChanged, heldChanged }: DrawingEvents) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const duration = isStill ? 0 : ZOOM_MS;
  let palette = readPalette();
  let look: Look = { at: '', found: null, onPath: new Set() };
  let shown = 0;
  let isMoving = false;
  const places = new Map<string, Place>();
  const held = new Set<string>();
  const sigma = createSigma(frame, () => isMoving);
  const layout = createLayout(
    (positions, taken) => placeNodes(sigma, positions, taken),
    (state) => {
      isMoving = state === 'moving';
      sigma.scheduleRender();
      layoutChanged(state);
    },
  );

  const dress = (graph: DrawnGraph) => {
    const edgeType = graph.size > LINKS_MANY ? 'thin' : 'arrow';
    const looks = looksOf(graph, look, palette, edgeType);
    const isLight = isLarge(graph);
    sigma.setSettings({
      hideEdgesOnMove: isLight,
      hideLabelsOnMove: isLight,
      nodeReducer: looks.node,
      edgeReducer: looks.link,
      defaultDrawNodeLabel: drawLabel(palette),
      labelFont: palette.font,
      defaultDrawNodeHover: drawHover(palette),
    });
  };
  const unwatch = watchPalette(() => {
    palette = readPalette();
    dress(sigma.getGraph() as DrawnGraph);
  });

  // The frame may have been hidden, or another thing beside it has grown.
  const resized = new ResizeObserver(() => sigma.refresh({ schedule: true }));
  resized.observe(frame);

  const hold = (id: string, isHeld: boolean) => {
    const graph = sigma.getGraph();
    if (!graph.hasNode(id)) return;
    if (isHeld) held.add(id);
    else held.delete(id);
    graph.setNodeAttribute(id, 'fixed', isHeld);
    const { x, y } = graph.getNodeAttributes(id);
    layout.hold(graph.nodes().indexOf(id), x, y, isHeld);
    heldChanged(new Set(held));
  };
  dragNodes(sigma, (id, { x, y }) => {
    sigma.getGraph().mergeNodeAttributes(id, { x, y });
    hold(id, true);
  });
  listen(sigma, frame, chosen);

  return {
    /** Draws this picture instead of the one before; nodes that stay keep their places. */
    show: async (picture: Picture) => {
      const own = ++shown;
      rememberPlaces(sigma.getGraph(), places);
      const graph = await fillGraph(picture, places, held, () => own !== shown);
      if (graph === null) return;
      dress(graph);
      await pageLives();
      if (own !== shown) return;
      sigma.setCustomBBox(null);
      sigma.setGraph(graph);
      if (graph.order > 1) layout.start(graph, isStill);
    },
    look: (given: Look) => {
      look = given;
      dress(sigma.getGraph() as DrawnGraph);
    },
    hold,
    pause: layout.pause,
    resume: layout.resume,
    zoomIn: () => void sigma.getCamera().animatedZoom({ duration }),
    zoomOut: () => void sigma.getCamera().animatedUnzoom({ duration }),
    fit: () => {
      sigma.setCustomBBox(null);
      sigma.refresh();
      void sigma.getCamera().animatedReset({ duration });
    },
    goTo: (id: string) => {
      const place = sigma.getNodeDisplayData(id);
      const ratio = Math.min(sigma.getCamera().ratio, RATIO_OF_CLOSE);
      if (place) void sigma.getCamera().animate({ x: place.x, y: place.y, ratio }, { duration });
    },
    png: () => toPng(sigma, palette.paper),
    svg: (title: string) => svgOf(sketchOf(sigma, palette, title)),
    end: () => {
      shown++;
      unwatch();
      resized.disconnect();
      layout.end();
      sigma.kill();
    },
  };
}
