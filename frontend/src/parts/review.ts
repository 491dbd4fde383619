/** A review's corrected fields: what differs from the event, and in words. */

import type { Event, Fields } from '../api/types';
import { codeOf } from '../words/labels';

/** An event's fields as a form holds them: text only. */
export interface Draft {
  event: string;
  mode: string;
  status: string;
  actors: string;
  recipients: string;
  start: string;
  end: string;
  place: string;
  country: string;
}

export function draftOf(event: Event): Draft {
  return {
    event: event.event,
    mode: event.mode ?? '',
    status: event.status,
    actors: event.actors.map(codeOf).join(', '),
    recipients: event.recipients.map(codeOf).join(', '),
    start: event.when?.start ?? '',
    end: event.when?.end ?? '',
    place: event.where?.name ?? '',
    country: event.where?.country ?? '',
  };
}

const codes = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((code) => code.trim().toUpperCase())
    .filter(Boolean);

/** What was changed in the form, as the server takes it. */
export function changes(event: Event, draft: Draft): Fields {
  const before = draftOf(event);
  const differs = (...names: (keyof Draft)[]): boolean => names.some((n) => draft[n].trim() !== before[n]);
  const fields: Fields = {};
  if (differs('event')) fields.event = draft.event;
  if (differs('mode')) fields.mode = draft.mode.trim() || null;
  if (differs('status')) fields.status = draft.status;
  if (differs('actors')) fields.actors = codes(draft.actors);
  if (differs('recipients')) fields.recipients = codes(draft.recipients);
  if (differs('start', 'end')) {
    fields.when = draft.start || draft.end ? { start: draft.start || null, end: draft.end || null } : null;
  }
  if (differs('place', 'country')) {
    const name = draft.place.trim();
    fields.where = name ? { name, country: draft.country.trim().toUpperCase() } : null;
  }
  return fields;
}

const NAMES: Record<keyof Fields, string> = {
  event: 'type', mode: 'mode', status: 'status', actors: 'who', recipients: 'to whom', when: 'when', where: 'where',
}; // prettier-ignore

function words(value: unknown): string {
  if (value === null || value === '') return 'none';
  if (Array.isArray(value)) return value.join(', ') || 'nobody';
  if (typeof value === 'object') return Object.values(value).filter(Boolean).join(' – ');
  return String(value);
}

/** Corrected fields in words: `[["type", "COERCE"], ...]`. */
export function fieldsWords(fields: Fields | null): [string, string][] {
  const given = Object.entries(fields ?? {}) as [keyof Fields, unknown][];
  return given
    .filter(([name, value]) => name in NAMES && value !== undefined)
    .map(([name, value]) => [NAMES[name], words(value)]);
}
