/** The filter bar as part of an address, and back: the same names as the options of `dateline search`. */

/** Filters that may be given several times. */
export const MANY = ['actor', 'source', 'target', 'type', 'quad', 'country', 'status', 'publisher', 'words'] as const;
/** Filters that are given once. */
export const ONE = ['dyad', 'place', 'box', 'since', 'until', 'speaker', 'instrument', 'as_of'] as const;

export type ManyName = (typeof MANY)[number];
export type OneName = (typeof ONE)[number];
export type Counting = 'reports' | 'incidents';

export type Filters = Record<ManyName, string[]> & Record<OneName, string | null> & { count: Counting };

/** No filter at all. */
export function noFilters(): Filters {
  const many = Object.fromEntries(MANY.map((name) => [name, []]));
  const one = Object.fromEntries(ONE.map((name) => [name, null]));
  return { ...many, ...one, count: 'reports' } as unknown as Filters;
}

/** Filters from the query part of an address; what it does not know is passed over. */
export function readFilters(query: string): Filters {
  const given = new URLSearchParams(query);
  const filters = noFilters();
  for (const name of MANY) filters[name] = [...new Set(given.getAll(name).filter(Boolean))];
  for (const name of ONE) filters[name] = given.get(name) || null;
  filters.count = given.get('count') === 'incidents' ? 'incidents' : 'reports';
  return filters;
}

/** Filters as the query part of an address, without "?": the same filters give the same words. */
export function writeFilters(filters: Filters, without: readonly (ManyName | OneName | 'count')[] = []): string {
  const query = new URLSearchParams();
  for (const name of MANY) {
    if (!without.includes(name)) for (const value of [...filters[name]].sort()) query.append(name, value);
  }
  for (const name of ONE) {
    const value = filters[name];
    if (value && !without.includes(name)) query.append(name, value);
  }
  if (filters.count === 'incidents' && !without.includes('count')) query.append('count', 'incidents');
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** One thing chosen, as the filter bar shows it. */
export interface Chosen {
  name: ManyName | OneName;
  value: string;
}

/** What is chosen, in the order of the bar. */
export function chosen(filters: Filters): Chosen[] {
  const many = MANY.flatMap((name) => filters[name].map((value) => ({ name, value })));
  const one = ONE.flatMap((name) => {
    const value = filters[name];
    return value ? [{ name, value }] : [];
  });
  return [...many, ...one];
}

/** The filters with one more chosen. */
export function choose(filters: Filters, name: ManyName | OneName, value: string): Filters {
  if (isMany(name)) return { ...filters, [name]: [...new Set([...filters[name], value])] };
  return { ...filters, [name]: value };
}

/** The filters without one that was chosen. */
export function drop(filters: Filters, name: ManyName | OneName, value: string): Filters {
  if (isMany(name)) return { ...filters, [name]: filters[name].filter((v) => v !== value) };
  return { ...filters, [name]: null };
}

export function isMany(name: string): name is ManyName {
  return (MANY as readonly string[]).includes(name);
}

/** Degrees south, west, north, east. */
export type Box = readonly [number, number, number, number];

/** A box from `S,W,N,E`, or null. */
export function readBox(text: string | null): Box | null {
  const degrees = (text ?? '').split(',').map(Number);
  if (degrees.length !== 4 || degrees.some((d) => !Number.isFinite(d))) return null;
  return degrees as unknown as Box;
}

/** A box as `S,W,N,E`, to a tenth of a degree and within the world. */
export function writeBox([south, west, north, east]: Box): string {
  const clamp = (d: number, most: number): number => Math.round(Math.max(-most, Math.min(most, d)) * 10) / 10;
  return [clamp(south, 90), clamp(west, 180), clamp(north, 90), clamp(east, 180)].join(',');
}
