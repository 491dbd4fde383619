/** Where the nodes of a network lie: the same network gives the same picture. */

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Network } from '../api/types';

export interface Placed {
  id: string;
  name: string;
  country: string | null;
  count: number;
  x: number;
  y: number;
  r: number;
}

export interface Line {
  source: Placed;
  target: Placed;
  count: number;
  goldstein: number;
  path: string;
}

const ROUNDS = 260;
const MARGIN = 30;

/** A line bent to its right, so that the two directions of a pair lie apart. */
function bent(a: Placed, b: Placed): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const mid = [(a.x + b.x) / 2 - dy * 0.13, (a.y + b.y) / 2 + dx * 0.13] as const;
  const points = [a.x, a.y, ...mid, b.x, b.y].map((n) => n.toFixed(1));
  return `M${points[0]} ${points[1]}Q${points[2]} ${points[3]} ${points[4]} ${points[5]}`;
}

/** Lays a network out in a box of pixels. */
export function laidOut(network: Network, width: number, height: number): { nodes: Placed[]; lines: Line[] } {
  const most = Math.max(1, ...network.nodes.map((n) => n.count));
  const nodes: Placed[] = network.nodes.map((n) => ({ ...n, x: NaN, y: NaN, r: 4 + 13 * Math.sqrt(n.count / most) }));
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const edges = network.edges.filter((e) => e.source !== e.target && byId.has(e.source) && byId.has(e.target));
  const links = edges.map((e) => ({
    ...e,
    source: byId.get(e.source) as Placed,
    target: byId.get(e.target) as Placed,
  }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink<Placed, (typeof links)[number]>(links).distance(70).strength(0.25))
    .force('charge', forceManyBody().strength(-280).distanceMax(360))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.1))
    .force(
      'apart',
      forceCollide<Placed>((n) => n.r + 24),
    )
    .stop();
  simulation.tick(ROUNDS);
  fit(nodes, width, height);
  const lines = links.map((l) => ({
    source: l.source,
    target: l.target,
    count: l.count,
    goldstein: l.goldstein,
    path: bent(l.source, l.target),
  }));
  return { nodes, lines };
}

function fit(nodes: Placed[], width: number, height: number): void {
  const span = (at: 'x' | 'y'): [number, number] => {
    const all = nodes.map((n) => n[at]);
    return [Math.min(...all), Math.max(...all)];
  };
  const [left, right] = span('x');
  const [top, bottom] = span('y');
  for (const n of nodes) {
    n.x = right > left ? MARGIN + ((n.x - left) / (right - left)) * (width - 2 * MARGIN) : width / 2;
    n.y = bottom > top ? MARGIN + ((n.y - top) / (bottom - top)) * (height - 2 * MARGIN) : height / 2;
  }
}
