import { describe, expect, it } from 'vitest';
import { choose, chosen, drop, noFilters, readBox, readFilters, writeBox, writeFilters } from '../src/state/filters';
import { readRoute } from '../src/state/paths';

describe('filters in the address', () => {
  it('come back as they went', () => {
    const query =
      'actor=MLI:REB&type=ASSAULT&type=COERCE&words=two+words+%26+more&dyad=MLI,USA&since=2025-01-01&count=incidents';
    expect(writeFilters(readFilters(query))).toBe(query);
  });

  it('are the same words in whatever order they were chosen', () => {
    expect(writeFilters(readFilters('type=B&type=A&type=B'))).toBe('type=A&type=B');
  });

  it('pass over what they do not know', () => {
    expect(readFilters('evil=1&count=ghosts&type=')).toEqual(noFilters());
  });

  it('can be left out, so that a chart shows what else could be chosen', () => {
    const filters = readFilters('since=2025-01-01&type=AID&count=incidents');
    expect(writeFilters(filters, ['since', 'count'])).toBe('type=AID');
  });

  it('are chosen and taken out without touching what was there', () => {
    const none = noFilters();
    const one = choose(choose(none, 'type', 'AID'), 'place', 'Kidal');
    expect(chosen(one)).toEqual([
      { name: 'type', value: 'AID' },
      { name: 'place', value: 'Kidal' },
    ]);
    expect(choose(one, 'type', 'AID')).toEqual(one);
    expect(drop(drop(one, 'type', 'AID'), 'place', 'Kidal')).toEqual(none);
    expect(none).toEqual(noFilters());
  });
});

describe('boxes', () => {
  it('are four degrees or nothing', () => {
    expect(readBox('10,-20.5,30,40')).toEqual([10, -20.5, 30, 40]);
    for (const wrong of [null, '', '1,2,3', '1,2,3,x', '1,2,3,4,5']) expect(readBox(wrong)).toBeNull();
  });

  it('stay within the world', () => {
    expect(writeBox([-95.04, -181, 91, 179.96])).toBe('-90,-180,90,180');
  });
});

describe('addresses', () => {
  it.each([
    ['/', 'home', ''],
    ['/paste', 'paste', ''],
    ['/record', 'record', ''],
    ['/incidents', 'incidents', ''],
    ['/incidents/i1', 'incident', 'i1'],
    ['/actors/ag%20assarid%2Fbrother%40MLI', 'actor', 'ag assarid/brother@MLI'],
    ['/stories/ab/cd', 'story', 'ab/cd'],
    ['/events/%E0%A4%A', 'event', '%E0%A4%A'],
    ['/nowhere', 'lost', ''],
  ])('%s is %s', (path, page, id) => {
    expect(readRoute(path)).toEqual({ page, id, query: '', hash: '' });
  });
});
