/** What part of the world a map shows, and how it moves. Degrees; `zoom` 1 is the whole world. */

import type { Box } from '../state/filters';

export interface MapView {
  lon: number;
  lat: number;
  zoom: number;
}

export const WORLD: MapView = { lon: 11, lat: 14, zoom: 1 };

/** Parts of the world by name: a box each. */
export const REGIONS: Record<string, Box> = {
  Africa: [-36, -20, 38, 55],
  'North and Central America': [5, -130, 60, -55],
  'South America': [-57, -85, 14, -33],
  'Central Asia': [33, 46, 56, 90],
  'South Asia': [4, 59, 39, 99],
  'East Asia': [17, 90, 55, 148],
  'South-East Asia': [-12, 91, 29, 142],
  Europe: [34, -12, 62, 42],
  'Middle East': [11, 24, 43, 64],
  Oceania: [-48, 110, 2, 180],
};

const MOST = 60;
const clamp = (n: number, least: number, most: number): number => Math.max(least, Math.min(most, n));

/** A view of a box, with some room around it. */
export function viewOf([south, west, north, east]: Box): MapView {
  const across = east >= west ? east - west : east - west + 360;
  const lon = ((west + across / 2 + 540) % 360) - 180;
  const zoom = Math.min(360 / Math.max(across, 1), 170 / Math.max(north - south, 1)) * 0.92;
  return { lon, lat: (south + north) / 2, zoom: clamp(zoom, 1, MOST) };
}

/** A view moved by shares of what it shows, and zoomed. */
export function moved(view: MapView, right: number, up: number, factor = 1): MapView {
  const lon = ((view.lon + (right * 360) / view.zoom + 540) % 360) - 180;
  return {
    lon,
    lat: clamp(view.lat + (up * 170) / view.zoom, -70, 80),
    zoom: clamp(view.zoom * factor, 1, MOST),
  };
}

/** The class of a count among others: 0 for none, 4 for the most; each class four times the one below. */
export function shade(count: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (count <= 0) return 0;
  const share = Math.log(count + 1) / Math.log(most + 1);
  return clamp(Math.ceil(share * 4), 1, 4) as 1 | 2 | 3 | 4;
}
