import { describe, expect, it } from 'vitest';
import { TimeScale, ceil, core, floor, step, ticks } from '../src/charts/time';
import { dayWords, rangeWords, shift, whenWords } from '../src/words/dates';

describe('days in words', () => {
  it.each([
    ['2026-03-12', '2026-03-12', '12 March 2026'],
    ['2026-03-09', '2026-03-12', '9–12 March 2026'],
    ['2026-03-01', '2026-03-31', 'March 2026'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2026-02-01', '2026-02-27', '1–27 February 2026'],
    ['2026-06-01', '2026-08-31', 'June–August 2026'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2023-01-01', '2025-12-31', '2023–2025'],
    ['2025-12-30', '2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
  ])('%s to %s is %s', (start, end, words) => {
    expect(rangeWords(start, end)).toBe(words);
  });

  it('name the weekday where asked', () => {
    expect(dayWords('2026-03-12', true)).toBe('Thursday 12 March 2026');
  });

  it('say open ends, and never the day of publication for the day of the event', () => {
    const when = { precision: null, basis: 'published', span: null };
    expect(whenWords({ ...when, start: null, end: '2026-03-12' })).toBe('by 12 March 2026');
    expect(whenWords({ ...when, start: '2026-03-12', end: null })).toBe('since 12 March 2026');
    expect(whenWords({ ...when, start: null, end: null })).toBe('day not told');
    expect(whenWords(null)).toBe('day not told');
  });

  it('leave alone what is no day', () => {
    expect(dayWords('soon')).toBe('soon');
  });
});

describe('steps of a brush', () => {
  it.each([
    ['2026-03-12', 'week', '2026-03-09', '2026-03-15'],
    ['2026-03-15', 'week', '2026-03-09', '2026-03-15'],
    ['2026-03-12', 'month', '2026-03-01', '2026-03-31'],
    ['2026-03-12', 'quarter', '2026-01-01', '2026-03-31'],
    ['2024-02-29', 'year', '2024-01-01', '2024-12-31'],
    ['2026-03-12', 'day', '2026-03-12', '2026-03-12'],
  ] as const)('%s lies in a %s from %s to %s', (day, unit, first, last) => {
    expect([floor(day, unit), ceil(day, unit)]).toEqual([first, last]);
  });

  it('go over the ends of months and years', () => {
    expect(step('2025-12-31', 'month', 1)).toBe('2026-01-01');
    expect(step('2026-01-31', 'quarter', -1)).toBe('2025-10-01');
    expect(shift('2024-03-01', -1)).toBe('2024-02-29');
  });
});

describe('a line of time', () => {
  const line = new TimeScale('2026-01-01', '2026-01-10', 1000);

  it('gives every day the same room, the last one too', () => {
    expect(line.x('2026-01-01')).toBe(0);
    expect(line.end('2026-01-10')).toBe(1000);
    expect(line.day(950)).toBe('2026-01-10');
    expect([line.day(-5), line.day(2000)]).toEqual(['2026-01-01', '2026-01-10']);
  });

  it('names only as many days as have room', () => {
    for (const [first, last] of [
      ['2026-01-01', '2026-01-01'],
      ['2026-01-01', '2026-01-10'],
      ['2024-05-03', '2026-01-10'],
      ['1815-06-18', '2026-01-10'],
    ] as const) {
      const named = ticks(new TimeScale(first, last, 800));
      expect(named.length).toBeGreaterThan(0);
      expect(named.length).toBeLessThanOrEqual(11);
    }
  });
});

describe('the days that hold nearly all', () => {
  const bucket = (start: string, end: string, total: number) => ({ start, end, total, quads: {} });
  const line = (...buckets: ReturnType<typeof bucket>[]) => ({
    buckets,
    total: buckets.reduce((n, b) => n + b.total, 0),
    first: buckets[0]?.start ?? null,
    last: buckets[buckets.length - 1]?.end ?? null,
  });

  it('leave out a few of long ago and far ahead', () => {
    const found = core(
      line(
        bucket('1815-01-01', '1815-12-31', 1),
        bucket('2015-01-01', '2015-12-31', 1),
        bucket('2024-01-01', '2024-12-31', 90),
        bucket('2025-01-01', '2025-12-31', 80),
        bucket('2100-01-01', '2100-12-31', 1),
      ),
    );
    expect(found).toEqual({ since: '2024-01-01', until: '2025-12-31' });
  });

  it('are all days where all are needed', () => {
    expect(core(line(bucket('2015-01-01', '2015-12-31', 40), bucket('2025-01-01', '2025-12-31', 80)))).toBeNull();
    expect(core(line(bucket('2025-01-01', '2025-12-31', 80)))).toBeNull();
    expect(core(line())).toBeNull();
  });
});
