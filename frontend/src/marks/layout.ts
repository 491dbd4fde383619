/** Overlapping marks laid out as a row of pieces that do not overlap, so that each piece can be one button. */

import type { Mark } from './roles';

/** A stretch of text and the marks that cover it, the shortest first; none for plain text. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  marks: Mark[];
}

/** A paragraph of a story. */
export interface Paragraph {
  start: number;
  end: number;
  pieces: Piece[];
}

/**
 * Text by code points. The server counts characters as Python does, one for each code point;
 * JavaScript counts two for an emoji or a rare letter.
 */
export class Points {
  readonly #units: string | string[];

  constructor(text: string) {
    // A story without such letters, nearly every one, needs no copy.
    this.#units = /[\ud800-\udbff][\udc00-\udfff]/.test(text) ? Array.from(text) : text;
  }

  get length(): number {
    return this.#units.length;
  }

  slice(start: number, end: number): string {
    const part = this.#units.slice(start, end);
    return typeof part === 'string' ? part : part.join('');
  }

  /** The lines that hold more than blanks, as `[start, end]`. */
  lines(): [number, number][] {
    const found: [number, number][] = [];
    let start = 0;
    for (let i = 0; i <= this.length; i++) {
      if (i < this.length && this.#units[i] !== '\n') continue;
      if (this.slice(start, i).trim()) found.push([start, i]);
      start = i + 1;
    }
    return found;
  }
}

/** The pieces of text between two offsets. */
export function pieces(text: Points, marks: readonly Mark[], from = 0, to = text.length): Piece[] {
  const inside = marks.filter((m) => m.end > from && m.start < to && m.end > m.start);
  const ends = inside.flatMap((m) => [Math.max(m.start, from), Math.min(m.end, to)]);
  const cuts = [...new Set([from, ...ends, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] as number;
    const covering = inside.filter((m) => m.start <= start && m.end >= end);
    covering.sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, text: text.slice(start, end), marks: covering };
  });
}

/** A story as paragraphs of pieces: one a line of the text that is not blank. */
export function paragraphs(source: string, marks: readonly Mark[]): Paragraph[] {
  const text = new Points(source);
  return text.lines().map(([start, end]) => ({ start, end, pieces: pieces(text, marks, start, end) }));
}
