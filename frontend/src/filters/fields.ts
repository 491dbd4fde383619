/** The filters in words, in the order in which the bar offers them. */

import type { ManyName, OneName } from '../state/filters';
import { countryName } from '../words/countries';
import { dayWords } from '../words/dates';
import { QUADS, STATUSES, labelOfCode } from '../words/labels';

export interface Field {
  name: ManyName | OneName;
  label: string;
  /** What the server suggests values of, if it does. */
  suggest?: string;
  example: string;
}

export const FIELDS: readonly Field[] = [
  { name: 'words', label: 'Words', example: 'words of the sentence' },
  { name: 'actor', label: 'Actor', suggest: 'actor', example: 'MLI:GOV, or a name' },
  { name: 'source', label: 'Who acts', suggest: 'actor', example: 'MLI:REB, or a name' },
  { name: 'target', label: 'To whom', suggest: 'actor', example: 'MLI:MIL, or a name' },
  { name: 'dyad', label: 'Two sides', example: 'USA,RUS' },
  { name: 'type', label: 'Type', suggest: 'type', example: 'ASSAULT' },
  { name: 'place', label: 'Place', suggest: 'place', example: 'Kidal' },
  { name: 'country', label: 'Country', suggest: 'country', example: 'MLI' },
  { name: 'speaker', label: 'On whose word', suggest: 'speaker', example: 'narrator, or a name' },
  { name: 'publisher', label: 'Publisher', suggest: 'publisher', example: 'whole name' },
  { name: 'instrument', label: 'Treaty or law', suggest: 'instrument', example: 'algiers accord' },
];

const LABELS: Record<string, string> = {
  ...Object.fromEntries(FIELDS.map((f) => [f.name, f.label])),
  quad: 'Class',
  status: 'Status',
  since: 'From',
  until: 'Until',
  box: 'Map',
  as_of: 'As of',
};

export const fieldLabel = (name: string): string => LABELS[name] ?? name;

/** A chosen value in words. */
export function valueWords(name: string, value: string): string {
  if (name === 'country') return countryName(value);
  if (name === 'quad') return QUADS[Number(value)] ?? value;
  if (name === 'status') return STATUSES[value as keyof typeof STATUSES] ?? value;
  if (name === 'since' || name === 'until') return dayWords(value);
  if (name === 'box') return 'the part in view';
  if (name === 'dyad') return value.split(',').map(labelOfCode).join(' and ');
  if (['actor', 'source', 'target'].includes(name)) return labelOfCode(value);
  return value;
}
