import { describe, expect, it } from 'vitest';
import type { Event } from '../src/api/types';
import { laidOut } from '../src/charts/layout';
import { moved, shade, viewOf } from '../src/charts/view';
import { changes, draftOf, fieldsWords } from '../src/parts/review';
import { countryName, countryOfShape } from '../src/words/countries';
import { codeOf, codeWords, filterOf, labelOfCode, listed } from '../src/words/labels';
import { bounds, many, tone } from '../src/words/numbers';

describe('codes in words', () => {
  it.each([
    ['MLI', 'Mali'],
    ['MLI:GOV', 'Mali (government)'],
    ['MLIGOVMIL', 'Mali (government, military)'],
    ['UNICEF', 'UNICEF'],
    [':REB', 'rebels'],
    ['UNO', 'United Nations'],
    ['KOS', 'Kosovo'],
    ['Wagner', 'Wagner'],
    ['XQZ', 'XQZ'],
  ])('%s is %s', (code, words) => {
    expect(labelOfCode(code)).toBe(words);
  });

  it('go both ways for an actor', () => {
    expect(codeOf({ country: 'MLI', sectors: ['GOV', 'MIL'] })).toBe('MLI:GOV');
    expect(codeOf({ country: 'MLI', sectors: [] })).toBe('MLI');
    expect(codeOf({ country: null, sectors: ['REB'] })).toBe(':REB');
    expect(codeWords(null, [])).toBe('');
  });

  it('are what a filter takes', () => {
    expect(['MLI:GOV', 'armed rebels@MLI', 'islamic state@'].map(filterOf)).toEqual([
      'MLI:GOV',
      'armed rebels',
      'islamic state',
    ]);
  });

  it('know the shapes of the atlas', () => {
    expect(countryOfShape('466')).toBe('MLI');
    expect(countryOfShape(4)).toBe('AFG');
    expect(countryOfShape(undefined, 'Kosovo')).toBe('KOS');
    expect(countryOfShape(undefined, 'N. Cyprus')).toBeNull();
    expect(countryName('CIV')).toContain('Ivoire');
  });
});

describe('numbers in words', () => {
  it('say bounds', () => {
    expect([bounds(12, 12), bounds(12, 15), bounds(57, null), bounds(null, 9), bounds(null, null)]).toEqual([
      '12',
      '12 to 15',
      'at least 57',
      'at most 9',
      'a number',
    ]);
  });

  it('say one and many', () => {
    expect([many(1, 'report'), many(1245, 'report'), listed(['a', 'b', 'c'])]).toEqual([
      '1 report',
      '1,245 reports',
      'a, b and c',
    ]);
  });

  it('say a tone with its sign', () => {
    expect([tone(-7.5), tone(0), tone(2)]).toEqual(['-7.5 (hostile)', '0 (neutral)', '+2 (rather friendly)']);
  });
});

describe('a correction', () => {
  const event = {
    event: 'ASSAULT', mode: null, status: 'actual', when: { start: '2026-01-01', end: '2026-01-01' }, where: null,
    actors: [{ country: 'MLI', sectors: ['REB'] }], recipients: [],
  } as unknown as Event; // prettier-ignore

  it('holds only what was changed', () => {
    expect(changes(event, draftOf(event))).toEqual({});
    expect(changes(event, { ...draftOf(event), recipients: 'mli:mil; MLI:CVL,' })).toEqual({
      recipients: ['MLI:MIL', 'MLI:CVL'],
    });
  });

  it('can say that there is none', () => {
    const fields = changes(event, { ...draftOf(event), start: '', end: '', actors: '' });
    expect(fields).toEqual({ when: null, actors: [] });
    expect(fieldsWords(fields)).toEqual([
      ['who', 'nobody'],
      ['when', 'none'],
    ]);
  });
});

describe('a map', () => {
  it('shows a box, also over the date line', () => {
    expect(viewOf([-10, 20, 10, 40]).lon).toBe(30);
    expect(Math.abs(viewOf([-10, 170, 10, -170]).lon)).toBe(180);
  });

  it('goes round the world and stops at the poles', () => {
    const view = moved({ lon: 170, lat: 75, zoom: 1 }, 0.1, 1);
    expect(view.lon).toBeCloseTo(-154);
    expect(view.lat).toBe(80);
  });

  it('shades by how many', () => {
    expect([shade(0, 1000), shade(1, 1000), shade(1000, 1000)]).toEqual([0, 1, 4]);
  });
});

describe('a network', () => {
  it('lies the same each time, inside its box', () => {
    const nodes = ['A', 'B', 'C'].map((id, i) => ({ id, name: id, country: null, count: i + 1 }));
    const edges = [
      { source: 'A', target: 'B', count: 3, goldstein: 1, quads: {} },
      { source: 'A', target: 'A', count: 1, goldstein: 1, quads: {} },
      { source: 'A', target: 'gone', count: 1, goldstein: 1, quads: {} },
    ];
    const once = laidOut({ nodes, edges }, 300, 200);
    expect(laidOut({ nodes, edges }, 300, 200)).toEqual(once);
    expect(once.lines.length).toBe(1);
    for (const n of once.nodes) {
      expect(n.x).toBeGreaterThan(0);
      expect(n.x).toBeLessThan(300);
    }
    expect(laidOut({ nodes: [], edges: [] }, 300, 200).nodes).toEqual([]);
  });
});
