/** Time along a line: where a day lies, which days a line has room to name, and steps of a brush. */

import type { Timeline } from '../api/types';
import { isoDay, moment, shift } from '../words/dates';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Days from the first to the last, the last one whole, on a line of so many pixels. */
export class TimeScale {
  readonly from: number;
  readonly to: number;
  readonly width: number;

  constructor(first: string, last: string, width: number) {
    this.width = Math.max(1, width); // a line that is not laid out yet has none
    this.from = moment(first);
    this.to = Math.max(moment(last), this.from) + DAY;
  }

  /** Where a day begins. */
  x(iso: string): number {
    return ((moment(iso) - this.from) / (this.to - this.from)) * this.width;
  }

  /** Where a day ends. */
  end(iso: string): number {
    return ((moment(iso) + DAY - this.from) / (this.to - this.from)) * this.width;
  }

  /** The day at a place on the line, within the line. */
  day(x: number): string {
    const share = Math.max(0, Math.min(1, x / this.width));
    return isoDay(Math.min(this.from + share * (this.to - this.from), this.to - 1));
  }
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** The first day of the unit that a day lies in; weeks begin on Monday. */
export function floor(iso: string, unit: Unit): string {
  const date = new Date(moment(iso));
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (unit === 'day') return iso.slice(0, 10);
  if (unit === 'week') return shift(iso, -((date.getUTCDay() + 6) % 7));
  if (unit === 'month') return `${year}-${pad(month + 1)}-01`;
  if (unit === 'quarter') return `${year}-${pad(month - (month % 3) + 1)}-01`;
  return `${year}-01-01`;
}

/** The first day of a unit some units later, or earlier. */
export function step(iso: string, unit: Unit, units: number): string {
  const start = floor(iso, unit);
  if (unit === 'day') return shift(start, units);
  if (unit === 'week') return shift(start, 7 * units);
  const months = { month: 1, quarter: 3, year: 12 }[unit] * units;
  const date = new Date(moment(start));
  return isoDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

/** The last day of the unit that a day lies in. */
export const ceil = (iso: string, unit: Unit): string => shift(step(iso, unit, 1), -1);

export interface Tick {
  day: string;
  label: string;
}

const STEPS: { unit: Unit; by: number; days: number }[] = [
  { unit: 'day', by: 1, days: 1 },
  { unit: 'day', by: 2, days: 2 },
  { unit: 'week', by: 1, days: 7 },
  { unit: 'week', by: 2, days: 14 },
  { unit: 'month', by: 1, days: 30 },
  { unit: 'quarter', by: 1, days: 91 },
  { unit: 'year', by: 1, days: 365 },
  { unit: 'year', by: 2, days: 730 },
  { unit: 'year', by: 5, days: 1826 },
  { unit: 'year', by: 10, days: 3652 },
  { unit: 'year', by: 50, days: 18262 },
  { unit: 'year', by: 100, days: 36524 },
];

function label(day: string, unit: Unit, first: boolean): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  if (unit === 'year') return year;
  if (unit === 'month' || unit === 'quarter') return month === '01' || first ? `${name} ${year}` : name;
  return first ? `${Number(date)} ${name} ${year}` : `${Number(date)} ${name}`;
}

/** Days to name under a line: as many as have room, at round places. */
export function ticks(scale: TimeScale, room = 78): Tick[] {
  const days = (scale.to - scale.from) / DAY;
  const most = Math.max(1, Math.floor(scale.width / room));
  const chosen = STEPS.find((s) => days / s.days <= most) ?? { unit: 'year' as const, by: 500, days: 182_621 };
  const last = isoDay(scale.to - 1);
  const found: Tick[] = [];
  let day = floor(isoDay(scale.from), chosen.unit);
  if (chosen.unit === 'year')
    day = `${String(Math.floor(Number(day.slice(0, 4)) / chosen.by) * chosen.by).padStart(4, '0')}-01-01`;
  for (let i = 0; day <= last && i < 500; i++, day = step(day, chosen.unit, chosen.by)) {
    if (moment(day) >= scale.from) found.push({ day, label: label(day, chosen.unit, found.length === 0) });
  }
  return found;
}

const OUTSIDE = 0.03; // of all events may lie outside of what is drawn
const WORTH = 0.5; // if that shortens the line to less than half

/** The days that hold nearly all events, where a few events of long ago would squeeze them together; else null. */
export function core(
  line: Pick<Timeline, 'buckets' | 'total' | 'first' | 'last'>,
): { since: string; until: string } | null {
  const { buckets, first, last } = line;
  const counted = buckets.reduce((n, b) => n + b.total, 0);
  let [from, to, out] = [0, buckets.length - 1, 0];
  for (;;) {
    const [a, b] = [buckets[from], buckets[to]];
    if (!a || !b || from >= to || !first || !last) return null;
    const next = buckets[from + 1]?.start ?? a.start;
    const before = buckets[to - 1]?.end ?? b.end;
    // The end behind which the longer stretch of nothing lies goes first.
    const left = moment(next) - moment(a.start) >= moment(b.end) - moment(before);
    out += left ? a.total : b.total;
    if (out > counted * OUTSIDE) {
      const shorter = (moment(b.end) - moment(a.start)) / Math.max(1, moment(last) - moment(first));
      return shorter < WORTH ? { since: a.start, until: b.end } : null;
    }
    if (left) from++;
    else to--;
  }
}
