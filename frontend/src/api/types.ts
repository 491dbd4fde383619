/** The records as the server sends them: docs/reference/records.md tells each field. Offsets are of code points. */

export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface Entity extends Span {
  name: string;
  id: string | null;
  country: string | null;
  sectors: string[];
  role: string | null;
  via: string;
}

export interface Speaker extends Entity {
  cue: Span | null;
  stance: string;
}

export interface When {
  start: string | null;
  end: string | null;
  precision: string | null;
  basis: string;
  span: Span | null;
}

export interface Where {
  name: string;
  kind: string;
  country: string | null;
  admin1: string | null;
  lat: number | null;
  lon: number | null;
  geonames_id: number | null;
  basis: string;
  span: Span | null;
}

export interface Instrument extends Span {
  name: string;
  kind?: string;
  parties: string[];
}

export interface Quantity {
  of: string;
  low: number | null;
  high: number | null;
  span: Span;
  unit?: string | null;
}

export type Status = 'actual' | 'ongoing' | 'planned' | 'hypothetical' | 'negated';

export interface Coder {
  dateline: string;
  model: string;
  lexicon: string;
  ontology: string;
}

export interface Event {
  id: string;
  story: string;
  published: string | null;
  event: string;
  modes: string[];
  mode: string | null;
  contexts: string[];
  cameo: string;
  quad: number;
  goldstein: number;
  score: number;
  actors: Entity[];
  recipients: Entity[];
  when: When | null;
  where: Where | null;
  status: Status;
  hedge: string | null;
  according_to: Speaker[];
  under: Instrument[];
  against: Instrument[];
  quantities: Quantity[];
  trigger: Span;
  evidence: Span;
  rule: string;
  confidence: number;
  coder: Coder;
}

export interface CodedDocument {
  id: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
  language: string;
  text: string;
  events: Event[];
}

/** A stretch of the story that looks like an event and is none. */
export interface Refused extends Span {
  sentence: Span;
  reason: string;
  entry: string | null;
  kind: string;
}

export interface Sentence {
  start: number;
  end: number;
  events: string[];
  explanation: string[];
}

/** A story as it was coded, and why. */
export interface Coded {
  document: CodedDocument;
  refused: Refused[];
  sentences: Sentence[];
  notes: string[];
}

export interface Story {
  key: string;
  id: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
  url: string | null;
}

export interface StoredStory extends Coded {
  key: string;
  incident: string | null;
  reviews: Record<string, Review[]>;
}

export interface Sample {
  id: string;
  title: string | null;
  published: string | null;
  publisher: string | null;
  text: string;
}

export interface List<T> {
  items: T[];
  next: string | null;
  total: number | null;
}

export interface About {
  version: string;
  archive: boolean;
  archive_name: string | null;
  archive_version: number;
  stories: number;
  events: number;
  incidents: number;
  reviews: number;
  first: string | null;
  last: string | null;
  coder: string | null;
  types: { event: string; label: string; quad: number; modes: string[] }[];
  token: boolean;
}

export interface EventRow {
  key: string;
  event: Event;
  title: string | null;
  publisher: string | null;
  url: string | null;
  incident: string | null;
}

export interface RunnerUp {
  what: string;
  reading: string;
  why: string;
}

export interface EventPage {
  key: string;
  event: Event;
  story: Story;
  others: string[];
  context: Span;
  incident: { id: string; title: string | null; status: string; independent_sources: number } | null;
  explanation: { lines: string[]; entry: string | null; words: Record<string, string>; runners_up: RunnerUp[] };
  reports: { key: string; event: Event; title: string | null; publisher: string | null }[];
  history: { version: number; at: string; kind: string; gone: boolean }[];
  reviews: Review[];
}

export type Quads = Partial<Record<'0' | '1' | '2' | '3' | '4', number>>;

export interface Bucket {
  start: string;
  end: string;
  total: number;
  quads: Quads;
}

export interface Timeline {
  by: string;
  total: number;
  undated: number;
  first: string | null;
  last: string | null;
  buckets: Bucket[];
}

export interface PlaceCount {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  admin1: string | null;
  lat: number;
  lon: number;
  precision: string;
  radius_km: number;
  count: number;
  quads: Quads;
}

export interface CountryCount {
  country: string;
  name: string;
  count: number;
}

export interface MapCounts {
  total: number;
  places: PlaceCount[];
  countries: (CountryCount & { quads: Quads })[];
  country_only: CountryCount[];
  unplaced: number;
}

export interface Node {
  id: string;
  name: string;
  country: string | null;
}

export interface DyadRow {
  source: Node;
  target: Node;
  total: number;
  goldstein: number;
  counts: number[];
  goldsteins: (number | null)[];
}

export interface Dyads {
  by: string;
  columns: { start: string; end: string }[];
  rows: DyadRow[];
}

export interface Edge {
  source: string;
  target: string;
  count: number;
  goldstein: number;
  quads: Quads;
}

export interface Network {
  nodes: (Node & { count: number })[];
  edges: Edge[];
}

export interface Facet {
  value: string;
  label: string;
  count: number;
}

export type Facets = { total: number } & Record<
  'types' | 'quads' | 'statuses' | 'countries' | 'publishers' | 'actors' | 'contexts',
  Facet[]
>;

export interface Suggestion {
  value: string;
  label: string;
  kind: string;
  count: number;
}

export interface Toll {
  of: string;
  low: number | null;
  high: number | null;
  best: number | null;
}

export interface IncidentRow {
  id: string;
  title: string | null;
  type: string;
  standing: string;
  first: string | null;
  latest: string | null;
  when: { start: string | null; end: string | null } | null;
  where: { name: string; country: string | null; lat: number | null; lon: number | null } | null;
  actors: string[];
  recipients: string[];
  reports: number;
  independent_sources: number;
  conflicts: number;
  quantities: Toll[];
}

export interface Report {
  story: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  source: string;
  origin: string | null;
  kind: string | null;
  reason: string | null;
  retracted: boolean;
  rests_on_retracted: boolean;
}

export interface Side {
  claim: string;
  stories: string[];
  according_to: string;
  independent: number;
  superseded: boolean;
  evidence: { story: string; span: Span }[];
}

export interface Incident {
  id: string;
  title: string | null;
  type: string;
  status: string;
  independent_sources: number;
  first: string | null;
  latest: string | null;
  when: { start: string | null; end: string | null } | null;
  where: { name: string; country: string | null; admin1: string | null; others: string[] } | null;
  actors: string[];
  recipients: string[];
  asserts: { who: string; stories: string[] }[];
  denies: { who: string; stories: string[] }[];
  conflicts: { about: string; detail: string; weight: number; sides: Side[] }[];
  history: { since: string; status: string; reason: string }[];
  brief: (Span & { story: string; publisher: string | null })[];
}

export interface FigurePoint {
  published: string | null;
  value: number;
  open: boolean;
  according_to: string;
  story: string;
  standing: boolean;
  evidence: Span;
}

export interface IncidentPage {
  incident: Incident;
  stories: Record<string, Story>;
  lineage: { source: string; independent: boolean; reports: Report[] }[];
  figures: (Toll & { points: FigurePoint[] })[];
  events: { key: string; event: Event }[];
}

export interface Evidence {
  key: string;
  event: string;
  span: Span;
  sentence: Span;
  published: string | null;
}

interface Lasting {
  first: string | null;
  last: string | null;
  count: number;
  evidence: Evidence | null;
}

export interface ActorPage {
  id: string;
  name: string;
  country: string | null;
  sectors: string[];
  total: number;
  first: string | null;
  last: string | null;
  names: (Lasting & { text: string })[];
  roles: (Lasting & { role: string })[];
  affiliations: (Lasting & { code: string })[];
  counterparts: (Node & { count: number; as_source: number; as_target: number; goldstein: number })[];
  types: Facet[];
  tone: { by: string; points: { start: string; end: string; count: number; goldstein: number }[] };
  events: EventRow[];
}

export type Decision = 'accept' | 'correct' | 'reject';

export interface Fields {
  event?: string;
  mode?: string | null;
  status?: string;
  actors?: string[];
  recipients?: string[];
  when?: { start: string | null; end: string | null } | null;
  where?: { name: string; country: string } | null;
}

export interface NewReview {
  story?: string;
  decision: Decision;
  fields?: Fields;
  note?: string;
  by: string;
}

export interface Review extends Omit<NewReview, 'fields' | 'note' | 'story'> {
  id: string;
  event: string;
  key: string;
  fields: Fields | null;
  note: string | null;
  at: string;
}

export interface ReviewRow extends Review {
  title: string | null;
  type: string;
  trigger: string;
}

export interface PrecisionRow {
  type: string;
  label: string;
  reviewed: number;
  accepted: number;
  corrected: number;
  rejected: number;
  precision: number | null;
  low: number | null;
  high: number | null;
}

export interface Precision {
  total: number;
  by_type: PrecisionRow[];
  overall: Omit<PrecisionRow, 'type' | 'label'>;
  fields: { field: string; corrected: number }[];
}
