/** All that the page asks the server: one function a question, answers typed, refusals as one kind of error. */

import type {
  About, ActorPage, Coded, Dyads, EventPage, EventRow, Facets, IncidentPage, IncidentRow, List, MapCounts, Network,
  NewReview, Precision, Review, ReviewRow, Sample, StoredStory, Suggestion, Timeline,
} from './types'; // prettier-ignore

/** The server refused, or did not answer: what is wrong, and what to do. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Whatever went wrong, as a refusal that can be shown. */
export function asRefusal(problem: unknown): Refusal {
  return problem instanceof Refusal ? problem : new Refusal(0, 'broken', String(problem), 'Load the page again.');
}

async function refusal(answer: Response): Promise<Refusal> {
  const body: unknown = await answer.json().catch(() => null);
  const error = (body as { error?: { code?: string; message?: string; remedy?: string } } | null)?.error;
  return new Refusal(
    answer.status,
    error?.code ?? 'unknown',
    error?.message ?? `The server answered ${answer.status}.`,
    error?.remedy ?? 'Try again; if it stays so, look at what the server printed.',
  );
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, { ...init, headers: { Accept: 'application/json', ...init.headers } });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Refusal(
      0,
      'silent',
      'The server does not answer.',
      'See whether `dateline serve` is still running, then try again.',
    );
  }
  if (!answer.ok) throw await refusal(answer);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

function send<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) });
}

const kept = new Map<string, { answer: unknown; at: number }>();
const MOST_KEPT = 80;
const FRESH_MS = 60_000; // stories may be added meanwhile

/** Forgets all answers: after a write. */
export function forget(): void {
  kept.clear();
}

/** Asks by GET, and keeps the answer for a minute: going back shows at once what was shown before. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const before = kept.get(path);
  if (before && Date.now() - before.at < FRESH_MS) return before.answer as T;
  const answer = await ask<T>(path, signal ? { signal } : {});
  kept.set(path, { answer, at: Date.now() });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
  return answer;
}

/** An address of the API, with the filters (the query part of an address) and what else is asked. */
export function address(path: string, query = '', more: Record<string, string | number> = {}): string {
  const extra = Object.entries(more).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const all = [query, ...extra].filter(Boolean).join('&');
  return all ? `/api/${path}?${all}` : `/api/${path}`;
}

const id = encodeURIComponent;

/** Where each answer lies; the pages load them with `get` through `Loading`. */
export const at = {
  about: () => address('about'),
  samples: () => address('samples'),
  events: (query: string, cursor?: string) => address('events', query, { limit: 25, ...(cursor && { cursor }) }),
  download: (query: string, form: 'csv' | 'jsonl' | 'parquet') => address(`events.${form}`, query),
  event: (event: string, story: string | null) => address(`events/${id(event)}`, '', story ? { story } : {}),
  timeline: (query: string) => address('timeline', query),
  map: (query: string) => address('map', query),
  dyads: (query: string, level: string) => address('dyads', query, { level, limit: 14 }),
  network: (query: string, level: string) => address('network', query, { level, limit: 40 }),
  facets: (query: string) => address('facets', query),
  suggest: (field: string, prefix: string) => address('suggest', '', { field, prefix, limit: 8 }),
  incidents: (query: string, cursor?: string) => address('incidents', query, cursor ? { cursor } : {}),
  incident: (incident: string) => address(`incidents/${id(incident)}`),
  actor: (actor: string) => address(`actors/${id(actor)}`),
  story: (key: string) => address(`stories/${id(key)}`),
  reviews: (cursor?: string) => address('reviews', '', cursor ? { cursor } : {}),
  precision: () => address('reviews/precision'),
  gold: () => address('reviews/gold.jsonl'),
};

/** What lies there. */
export interface Answers {
  about: About;
  samples: { items: Sample[] };
  events: List<EventRow>;
  event: EventPage;
  timeline: Timeline;
  map: MapCounts;
  dyads: Dyads;
  network: Network;
  facets: Facets;
  suggest: { items: Suggestion[] };
  incidents: List<IncidentRow>;
  incident: IncidentPage;
  actor: ActorPage;
  story: StoredStory;
  reviews: List<ReviewRow>;
  precision: Precision;
}

export interface Pasted {
  text: string;
  title?: string;
  published?: string;
  publisher?: string;
  url?: string;
}

/** Codes a story; nothing is stored. */
export const codeStory = (story: Pasted, signal?: AbortSignal): Promise<Coded> => send('/api/code', story, signal);

/** Adds a review. */
export async function addReview(event: string, review: NewReview): Promise<Review> {
  const added = await send<Review>(`/api/events/${id(event)}/reviews`, review);
  forget();
  return added;
}

/** Opens a session with the server's token. */
export async function openSession(token: string): Promise<void> {
  await send('/api/session', { token });
  forget();
}
