import { describe, expect, it } from 'vitest';
import { Points, paragraphs, pieces } from '../src/marks/layout';
import type { Mark, Role } from '../src/marks/roles';

const mark = (start: number, end: number, role: Role = 'who', event = 0): Mark => ({
  start,
  end,
  role,
  event,
  title: '',
  how: '',
});
const shown = (text: string, marks: Mark[]): string[] =>
  pieces(new Points(text), marks).map((p) => `${p.text}|${p.marks.map((m) => m.role).join('+')}`);

describe('pieces', () => {
  it('are the whole text where nothing is marked', () => {
    expect(shown('Rebels left.', [])).toEqual(['Rebels left.|']);
  });

  it('cut where marks begin and end', () => {
    expect(shown('Rebels freed soldiers.', [mark(0, 6), mark(7, 12, 'what'), mark(13, 21, 'whom')])).toEqual([
      'Rebels|who',
      ' |',
      'freed|what',
      ' |',
      'soldiers|whom',
      '.|',
    ]);
  });

  it('name the innermost mark first where marks are nested', () => {
    expect(shown('the army of Mali', [mark(0, 16, 'who'), mark(12, 16, 'where')])).toEqual([
      'the army of |who',
      'Mali|where+who',
    ]);
  });

  it('cut marks that cross', () => {
    expect(shown('abcdef', [mark(0, 4, 'who'), mark(2, 6, 'when')])).toEqual(['ab|who', 'cd|who+when', 'ef|when']);
  });

  it('carry several marks of the same words', () => {
    expect(shown('Mali', [mark(0, 4, 'who', 0), mark(0, 4, 'whom', 1)])).toEqual(['Mali|who+whom']);
  });

  it('pass over empty marks and marks beyond the text', () => {
    expect(shown('abc', [mark(1, 1), mark(9, 12)])).toEqual(['abc|']);
    expect(shown('abc', [mark(1, 9)])).toEqual(['a|', 'bc|who']);
  });

  it('count code points, as offsets of the server do', () => {
    expect(shown('😀😀 Mali 😀', [mark(3, 7)])).toEqual(['😀😀 |', 'Mali|who', ' 😀|']);
  });

  it('give the text back when read in a row', () => {
    const text = 'Ein Text mit 𝔘mlauten und שלום עולם.\n\nNoch einer.';
    const marks = [mark(4, 8), mark(6, 30, 'what'), mark(12, 19, 'when'), mark(36, 48, 'word')];
    expect(
      pieces(new Points(text), marks)
        .map((p) => p.text)
        .join(''),
    ).toBe(text);
  });
});

describe('paragraphs', () => {
  it('are the lines that are not blank, by their offsets', () => {
    const found = paragraphs('One.\n\n  \nTwo 😀.\nThree', [mark(9, 12)]);
    expect(found.map((p) => [p.start, p.end])).toEqual([
      [0, 4],
      [9, 15],
      [16, 21],
    ]);
    expect(found[1]?.pieces.map((p) => p.text)).toEqual(['Two', ' 😀.']);
  });

  it('share a mark that runs over a line break', () => {
    const found = paragraphs('abc\ndef', [mark(1, 6)]);
    expect(found.map((p) => p.pieces.map((x) => x.text))).toEqual([
      ['a', 'bc'],
      ['de', 'f'],
    ]);
  });
});
