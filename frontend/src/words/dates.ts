/** Days as people say them. All days are ISO strings; nothing here knows a clock or a time zone. */

import type { When } from '../api/types';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'] as const; // prettier-ignore
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const DAY = 86_400_000;

interface Parts {
  year: number;
  month: number;
  day: number;
}

function parts(iso: string): Parts | null {
  const found = /^(-?\d{1,6})-(\d{2})-(\d{2})/.exec(iso);
  return found && { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** Milliseconds since 1970 of an ISO day, at midnight UTC; NaN if it is none. */
export function moment(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** The ISO day of a moment. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The ISO day some days later, or earlier. */
export function shift(iso: string, days: number): string {
  return isoDay(moment(iso) + days * DAY);
}

/** "12 March 2026"; with its weekday, "Thursday 12 March 2026". */
export function dayWords(iso: string, weekday = false): string {
  const p = parts(iso);
  if (!p) return iso;
  const words = `${p.day} ${MONTHS[p.month - 1]} ${p.year}`;
  return weekday ? `${WEEKDAYS[new Date(moment(iso)).getUTCDay()]} ${words}` : words;
}

/** "12 Mar 2026": where there is little room. */
export function dayShort(iso: string): string {
  const p = parts(iso);
  return p ? `${p.day} ${MONTHS[p.month - 1]?.slice(0, 3)} ${p.year}` : iso;
}

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Two days as one phrase, nothing said twice: "9–12 March 2026", "March 2026", "2025", "30 Dec 2025 – 2 Jan 2026". */
export function rangeWords(start: string, end: string): string {
  if (start === end) return dayWords(start);
  const a = parts(start);
  const b = parts(end);
  if (!a || !b) return `${start} – ${end}`;
  const full = a.day === 1 && b.day === lastOfMonth(b.year, b.month);
  if (full && a.year === b.year) {
    if (a.month === 1 && b.month === 12) return String(a.year);
    if (a.month === b.month) return `${MONTHS[a.month - 1]} ${a.year}`;
    return `${MONTHS[a.month - 1]}–${MONTHS[b.month - 1]} ${a.year}`;
  }
  if (full && a.month === 1 && b.month === 12) return `${a.year}–${b.year}`;
  if (a.year === b.year && a.month === b.month) return `${a.day}–${b.day} ${MONTHS[a.month - 1]} ${a.year}`;
  return `${dayShort(start)} – ${dayShort(end)}`;
}

/** The days that hold an event, open ends said: "by 12 March 2026", "since 1 May 2025". */
export function whenWords(when: When | null): string {
  if (!when || (!when.start && !when.end)) return 'day not told';
  if (!when.start) return `by ${dayWords(when.end as string)}`;
  if (!when.end) return `since ${dayWords(when.start)}`;
  return rangeWords(when.start, when.end);
}

const BASES: Record<string, string> = {
  stated: 'the story states it',
  relative: 'counted from the day of publication',
  narrative: 'taken over from the story before',
  published: 'the story tells no day: all that is known is that it was published',
};

/** How the day was found, in words. */
export function basisWords(basis: string): string {
  return BASES[basis] ?? basis;
}
