/** The shapes of countries: bundled with the page, loaded when a map is first shown. */

import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';

export interface Atlas {
  countries: FeatureCollection<Geometry, { name: string }>;
  borders: MultiLineString;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const loaded = new Map<string, Promise<Atlas>>();

async function load(address: string): Promise<Atlas> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The shapes of countries could not be read (${answer.status}).`);
  const world = (await answer.json()) as World;
  return {
    countries: feature(world, world.objects.countries),
    borders: mesh(world, world.objects.countries, (a, b) => a !== b),
  };
}

/** The atlas: coarse for the whole world, fine for a region. */
export function atlas(detail: 'coarse' | 'fine'): Promise<Atlas> {
  const address = detail === 'fine' ? fine : coarse;
  let atlas = loaded.get(address);
  if (!atlas) {
    atlas = load(address);
    atlas.catch(() => loaded.delete(address));
    loaded.set(address, atlas);
  }
  return atlas;
}
