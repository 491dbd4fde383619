/** What an event's fields say about which words: the marks of a story. */

import type { Entity, Event, Refused, Span, Speaker } from '../api/types';
import { basisWords, whenWords } from '../words/dates';
import { codeWords, nameOf, stanceWords, trapWords, typeLabel, viaWords } from '../words/labels';
import { bounds } from '../words/numbers';
import { countryName } from '../words/countries';

export const ROLES = ['who', 'what', 'whom', 'when', 'where', 'word', 'count'] as const;
export type Role = (typeof ROLES)[number] | 'trap';

export const ROLE_WORDS: Record<Role, string> = {
  who: 'who',
  what: 'did what',
  whom: 'to whom',
  when: 'when',
  where: 'where',
  word: 'on whose word',
  count: 'how many',
  trap: 'no event',
};

/** Words that mean something: which role, for which event (its place in the list), and how that was found. */
export interface Mark {
  start: number;
  end: number;
  role: Role;
  event: number | null;
  title: string;
  how: string;
}

const told = (span: Span | null | undefined): span is Span => !!span && span.end > span.start;

function ofEntity(entity: Entity, role: Role, event: number): Mark[] {
  if (!told(entity)) return [];
  const code = codeWords(entity.country, entity.sectors);
  const title = code ? `${nameOf(entity)} · ${code}` : nameOf(entity);
  return [{ start: entity.start, end: entity.end, role, event, title, how: `resolved ${viaWords(entity.via)}` }];
}

function ofSpeaker(speaker: Speaker, event: number): Mark[] {
  const who = ofEntity(speaker, 'word', event).map((m) => ({
    ...m,
    title: `${stanceWords(speaker.stance)} ${m.title}`,
  }));
  if (!told(speaker.cue)) return who;
  const title = `${stanceWords(speaker.stance)} ${nameOf(speaker)}`;
  const cue = {
    start: speaker.cue.start,
    end: speaker.cue.end,
    role: 'word' as const,
    event,
    title,
    how: 'the word of speech',
  };
  return [...who, cue];
}

function ofTime(event: Event, n: number): Mark[] {
  const when = event.when;
  if (!when || !told(when.span)) return [];
  const { start, end } = when.span;
  return [{ start, end, role: 'when', event: n, title: whenWords(when), how: basisWords(when.basis) }];
}

/** "Kidal, Kidal region, Mali", nothing twice. */
export function placeWords(where: { name: string; admin1?: string | null; country?: string | null }): string {
  const words = [where.name, where.admin1, where.country && countryName(where.country)];
  return words.filter((w, i): w is string => !!w && words.indexOf(w) === i).join(', ');
}

function ofPlace(event: Event, n: number): Mark[] {
  const where = event.where;
  if (!where || !told(where.span)) return [];
  const { start, end } = where.span;
  const how = `${where.kind}; decided by ${where.basis}`;
  return [{ start, end, role: 'where', event: n, title: placeWords(where), how }];
}

function ofQuantities(event: Event, n: number): Mark[] {
  return event.quantities
    .filter((q) => told(q.span))
    .map((q) => {
      const title = `${q.of}: ${bounds(q.low, q.high)}${q.unit ? ` ${q.unit}` : ''}`;
      return {
        start: q.span.start,
        end: q.span.end,
        role: 'count' as const,
        event: n,
        title,
        how: 'a count that the story gives',
      };
    });
}

/** All marks of one event, the trigger first. */
export function marksOfEvent(event: Event, n: number): Mark[] {
  const { start, end } = event.trigger;
  return [
    { start, end, role: 'what', event: n, title: typeLabel(event), how: `rule ${event.rule}` },
    ...event.actors.flatMap((a) => ofEntity(a, 'who', n)),
    ...event.recipients.flatMap((a) => ofEntity(a, 'whom', n)),
    ...ofTime(event, n),
    ...ofPlace(event, n),
    ...event.according_to.flatMap((s) => ofSpeaker(s, n)),
    ...ofQuantities(event, n),
  ];
}

/** The marks of traps: what was passed over, and why. */
export function marksOfTraps(refused: readonly Refused[]): Mark[] {
  return refused.map((r) => ({
    start: r.start,
    end: r.end,
    role: 'trap',
    event: null,
    title: 'no event',
    how: trapWords(r.reason),
  }));
}

/** All marks of a story, in reading order. */
export function marksOf(events: readonly Event[], refused: readonly Refused[] = []): Mark[] {
  const marks = [...events.flatMap(marksOfEvent), ...marksOfTraps(refused)];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
