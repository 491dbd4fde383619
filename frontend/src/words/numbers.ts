/** Numbers as people write them. */

const whole = new Intl.NumberFormat('en');
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const small = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** 12400 as "12,400". */
export const count = (n: number): string => whole.format(n);

/** 12400 as "12.4K": where there is little room. */
export const brief = (n: number): string => short.format(n);

/** "1 report", "1,245 reports". */
export function many(n: number, one: string, more = `${one}s`): string {
  return `${whole.format(n)} ${n === 1 ? one : more}`;
}

/** 0.9 as "90%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A score of Goldstein's scale with its sign, and in words. */
export function tone(score: number): string {
  const word = score > 4 ? 'friendly' : score > 0.5 ? 'rather friendly' : score < -4 ? 'hostile' : 'rather hostile';
  return `${small.format(score)} (${Math.abs(score) <= 0.5 ? 'neutral' : word})`;
}

/** A count with its bounds: "12", "12 to 15", "at least 57", "at most 9". */
export function bounds(low: number | null, high: number | null): string {
  if (low === null) return high === null ? 'a number' : `at most ${count(high)}`;
  if (high === null) return `at least ${count(low)}`;
  return low === high ? count(low) : `${count(low)} to ${count(high)}`;
}
