/** Which page an address means. */

export type PageName =
  'home' | 'paste' | 'record' | 'incidents' | 'incident' | 'event' | 'actor' | 'story' | 'review' | 'lost';

export interface Route {
  page: PageName;
  id: string;
  query: string;
  hash: string;
}

const SINGLES: Record<string, PageName> = { '': 'home', paste: 'paste', record: 'record', review: 'review' };
const PLURALS: Record<string, [list: PageName, one: PageName]> = {
  incidents: ['incidents', 'incident'],
  events: ['record', 'event'],
  actors: ['record', 'actor'],
  stories: ['record', 'story'],
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The page, and of what, that an address means. */
export function readRoute(path: string, query = '', hash = ''): Route {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const id = decoded(rest.join('/'));
  const plural = PLURALS[first];
  const page = plural ? plural[id ? 1 : 0] : SINGLES[first];
  return { page: page ?? 'lost', id, query: query.replace(/^\?/, ''), hash: hash.replace(/^#/, '') };
}
