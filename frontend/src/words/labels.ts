/** Codes in words: types, sectors, how a thing was resolved. */

import type { Entity, Event, Refused, Status } from '../api/types';
import { countryName, isCountry } from './countries';

export const QUADS: Record<number, string> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};

/** PLOVER's types with their quad class and a verb that a newcomer understands. */
export const TYPES: Record<string, { quad: number; means: string }> = {
  AGREE: { quad: 1, means: 'agrees or promises' },
  CONSULT: { quad: 1, means: 'meets or talks' },
  SUPPORT: { quad: 1, means: 'supports or praises' },
  CONCEDE: { quad: 1, means: 'yields' },
  COOPERATE: { quad: 2, means: 'works together' },
  AID: { quad: 2, means: 'gives aid' },
  RETREAT: { quad: 2, means: 'withdraws or frees' },
  REQUEST: { quad: 3, means: 'asks or demands' },
  ACCUSE: { quad: 3, means: 'accuses or criticises' },
  REJECT: { quad: 3, means: 'refuses or denies' },
  THREATEN: { quad: 3, means: 'threatens or warns' },
  PROTEST: { quad: 4, means: 'protests' },
  SANCTION: { quad: 4, means: 'punishes or cuts ties' },
  MOBILIZE: { quad: 4, means: 'moves forces' },
  COERCE: { quad: 4, means: 'arrests or represses' },
  ASSAULT: { quad: 4, means: 'uses violence' },
};

const SECTORS: Record<string, string> = {
  AGR: 'farmers', BUS: 'business', COP: 'police', CRM: 'criminals', CVL: 'civilians', EDU: 'education',
  ELI: 'former officials and elites', GOV: 'government', JRN: 'journalists', JUD: 'courts', LAB: 'labour',
  LEG: 'parliament', MED: 'health', MIL: 'military', OPP: 'opposition', PRE: 'partly recognised state',
  PRM: 'paramilitaries', PTY: 'party', REB: 'rebels', REF: 'refugees', REL: 'religious', SOC: 'civil society',
  SPY: 'intelligence', UAF: 'unidentified armed', UNK: 'unidentified',
}; // prettier-ignore

export const STATUSES: Record<Status, string> = {
  actual: 'happened',
  ongoing: 'is going on',
  planned: 'is planned',
  hypothetical: 'only asked for, feared or supposed',
  negated: 'did not happen',
};

/** "ASSAULT aerial" as one label. */
export function typeLabel(event: Pick<Event, 'event' | 'mode'>): string {
  return event.mode ? `${event.event} ${event.mode}` : event.event;
}

/** "MLI" and "GOV" as "Mali (government)". */
export function codeWords(country: string | null, sectors: readonly string[]): string {
  const words = sectors.map((s) => SECTORS[s] ?? s).join(', ');
  return country && words ? `${countryName(country)} (${words})` : country ? countryName(country) : words;
}

/** A code as a filter takes it: "MLI:GOV". */
export function codeOf(entity: Pick<Entity, 'country' | 'sectors'>): string {
  return [entity.country ?? '', ...entity.sectors.slice(0, 1)].join(':').replace(/:$/, '');
}

/** "MLI:GOV", "MLIGOVMIL" or ":REB" as words; what is no code stays as it is. */
export function labelOfCode(code: string): string {
  const found = /^([A-Z]{3})?:?((?:[A-Z]{3}[/, ]?)*)$/.exec(code);
  const country = found?.[1] ?? null;
  const sectors = found?.[2]?.match(/[A-Z]{3}/g) ?? [];
  if (!found || !sectors.every((s) => s in SECTORS) || (country && !isCountry(country))) return code;
  return codeWords(country, sectors) || code;
}

/** The id of an actor's page. */
export function actorId(entity: Pick<Entity, 'name' | 'country'>): string {
  return `${entity.name.toLowerCase()}@${entity.country ?? ''}`;
}

/** What a filter takes for an actor's id: its code, or its name without the country behind it. */
export function filterOf(id: string): string {
  return id.replace(/@[A-Z]{0,3}$/, '');
}

export function nameOf(entity: Entity): string {
  return entity.name || entity.text || 'somebody not named';
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

const VIAS: Record<string, string> = {
  lexicon: 'by the lexicon',
  name: 'a name that the lexicon does not know',
  possessor: 'by its owner',
  phrase: 'by the phrase it stands in',
  apposition: 'named again beside it',
  acronym: 'by its acronym',
  'short name': 'short for a name before',
  pronoun: 'a pronoun for somebody before',
  'relative pronoun': 'by its relative pronoun',
  'definite description': 'described, named before',
  'earlier mention': 'by an earlier mention',
  'earlier mentions': 'by earlier mentions of both sides',
  parallel: 'like what it is compared with',
  noun: 'by its noun',
  place: 'by the place it is from',
  setting: 'by where the story is set',
  adjective: 'named inside the phrase',
  'earlier event': 'the other side of what was told just before',
  implied: 'not named: implied by the deed',
};

/** How an actor was resolved, in words. */
export function viaWords(via: string): string {
  return VIAS[via] ?? via;
}

const STANCES: Record<string, string> = {
  asserts: 'according to',
  denies: 'denied by',
  alleges: 'alleged by',
  asks: 'asked for by',
  commits: 'promised by',
  believes: 'believed by',
  doubts: 'doubted by',
};

/** What a speaker does with what is told, as words before the name. */
export function stanceWords(stance: string): string {
  return STANCES[stance] ?? `${stance}:`;
}

const TRAPS: Record<string, string> = {
  routine: 'everyday business, no deed of this kind',
  metaphor: 'a figure of speech',
  market: 'said of markets and prices',
  sport: 'said of sport',
  procedure: 'procedure',
  weather: 'said of weather and nature',
  reporting: 'only reports what is told',
  speech: 'only reports what is told',
  opinion: 'an opinion',
  film: 'said of a film, book or play',
  economy: 'said of the economy',
  health: 'said of health',
  crime: 'everyday crime',
  history: 'told as history',
  geography: 'said of the land',
  accident: 'an accident, nobody\u2019s deed',
  hazard: 'a hazard, nobody\u2019s deed',
};

/** Why a phrase that looks like an event is none. */
export function trapWords(reason: string): string {
  return TRAPS[reason] ?? reason;
}

/** Whether a refused phrase is one that would mislead a reader who counts words, not one that only reports. */
export function isTrap(refused: Pick<Refused, 'kind' | 'reason'>): boolean {
  return refused.kind === 'trap' && !['reporting', 'speech'].includes(refused.reason);
}
