/** The address of the page: which page, of what, with which filters. The only place that reads or writes it. */

import { type Filters, readFilters, writeFilters } from './filters';
import { type Route, readRoute } from './paths';

const here = (): Route => readRoute(location.pathname, location.search, location.hash);

class Address {
  now = $state.raw<Route>(here());
  filters = $derived(readFilters(this.now.query));

  constructor() {
    addEventListener('popstate', () => (this.now = here()));
  }

  /** Goes to an address; `replace` leaves no step to go back to. */
  go(target: string, replace = false): void {
    if (target === location.pathname + location.search + location.hash) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', target);
    const before = this.now;
    this.now = here();
    if (before.page !== this.now.page || before.id !== this.now.id) arrive();
  }

  /** Shows the record with these filters. */
  show(filters: Filters, replace = false): void {
    this.go(recordPath(filters, this.now.page === 'incidents' ? '/incidents' : '/record'), replace);
  }
}

/** On another page, reading begins at its top: for the eye and for a screen reader. */
function arrive(): void {
  scrollTo(0, 0);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true }));
}

export const address = new Address();

/** The address of the record with filters. */
export function recordPath(filters: Filters, path = '/record'): string {
  const query = writeFilters(filters);
  return query ? `${path}?${query}` : path;
}

const part = encodeURIComponent;

/** Addresses of the pages. */
export const to = {
  incident: (id: string) => `/incidents/${part(id)}`,
  event: (id: string, story?: string | null) => `/events/${part(id)}${story ? `?story=${part(story)}` : ''}`,
  actor: (id: string) => `/actors/${part(id)}`,
  story: (key: string, event?: string) => `/stories/${part(key)}${event ? `#${part(event)}` : ''}`,
};

/** Follows links within the page without loading it anew. */
export function followLinks(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const path = link.getAttribute('href') ?? '';
  if (!path.startsWith('/') || path.startsWith('/api/') || link.hasAttribute('download')) return;
  event.preventDefault();
  address.go(path);
}
