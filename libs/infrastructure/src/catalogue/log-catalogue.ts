import { createHash } from 'node:crypto';
import {
  canonical,
  catalogueDecider,
  editionHash,
  fold,
  withConfirmations,
  type Edition,
  type Json,
} from '@vinhdanh/domain';
import { Catalogue, type ActiveEdition, type EditionStream } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

const ACTIVE = `
select substr(stream, 11) as code, version, state
from vd_stream where kind = 'catalogue' and state->>'status' = 'active' order by stream`;

const PAST = `
select envelope from vd_event where stream = $1 and version <= $2 order by version`;

/**
 * Editions as the log has them: which content is in force and what officers have confirmed stands
 * in the streams, the content itself under its hash. Files play no part, so processes of different
 * releases work under the same law.
 */
export class LogCatalogue extends Catalogue {
  private asked?: Promise<readonly ActiveEdition[]>;
  private known?: { mark: string; editions: ActiveEdition[] };
  private readonly contents = new Map<string, Promise<Edition | undefined>>();
  private readonly past = new Map<string, ActiveEdition>();

  constructor(private readonly db: Database) {
    super();
  }

  /**
   * Whoever asks in the same turn (hundreds of lines of one batch) shares one look at the log.
   * @throws Error if the log names content that is not kept, or was altered
   */
  editions(): Promise<readonly ActiveEdition[]> {
    return (this.asked ??= this.look());
  }

  async editionAt(code: string, version: number): Promise<ActiveEdition | undefined> {
    const key = `${code}@${version}`;
    const found =
      this.past.get(key) ??
      this.known?.editions.find((e) => e.code === code && e.stamp.version === version);
    if (found) return found;
    const rows = await this.db.query<{ envelope: string }>(PAST, [`catalogue:${code}`, version]);
    if (rows.length < version || version < 1) return undefined;
    const events = rows.map(({ envelope }) => JSON.parse(envelope) as PastEvent);
    const edition = await this.active({ code, version, state: fold(catalogueDecider, events) });
    if (edition) this.past.set(key, edition);
    return edition;
  }

  streams(): Promise<EditionStream[]> {
    return this.db.query<EditionStream>(ACTIVE, [], 'active-editions');
  }

  content(hash: string): Promise<Edition | undefined> {
    const found = this.contents.get(hash) ?? this.read(hash);
    this.contents.set(hash, found);
    // What is not there yet, or could not be read, is asked for again.
    found.then(
      (edition) => edition ?? this.contents.delete(hash),
      () => this.contents.delete(hash),
    );
    return found;
  }

  async keep(edition: Edition): Promise<string> {
    const hash = editionHash(edition);
    await this.db.query(
      'insert into vd_catalogue_content (hash, body) values ($1, $2) on conflict do nothing',
      [hash, canonical(edition as unknown as Json)],
    );
    return hash;
  }

  private async look(): Promise<readonly ActiveEdition[]> {
    await new Promise((turnOver) => setImmediate(turnOver));
    // Who asks from here on may have to see a newer activation than this look finds.
    this.asked = undefined;
    const rows = await this.streams();
    const mark = rows.map(({ code, version }) => `${code}@${version}`).join(' ');
    if (this.known?.mark !== mark) this.known = { mark, editions: await this.all(rows) };
    return this.known.editions;
  }

  private async all(rows: EditionStream[]): Promise<ActiveEdition[]> {
    const before = this.known?.editions ?? [];
    const editions = await Promise.all(
      rows.map(async (row) => {
        const same = before.find((e) => e.code === row.code && e.stamp.version === row.version);
        const edition = same ?? (await this.active(row));
        if (!edition)
          throw new Error(
            `catalogue edition ${row.code} in force (${String(row.state.hash)}) is not kept; ` +
              'activate the shipped content with "vinhdanh migrate"',
          );
        return edition;
      }),
    );
    return editions.sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  }

  private async active({ version, state }: EditionStream): Promise<ActiveEdition | undefined> {
    const { hash, confirmed = {} } = state;
    const content = hash === undefined ? undefined : await this.content(hash);
    if (hash === undefined || !content) return undefined;
    return { ...withConfirmations(content, confirmed), stamp: { hash, version } };
  }

  private async read(hash: string): Promise<Edition | undefined> {
    const [row] = await this.db.query<{ body: string }>(
      'select body from vd_catalogue_content where hash = $1',
      [hash],
    );
    if (!row) return undefined;
    if (createHash('sha256').update(row.body).digest('hex') !== hash)
      throw new Error(`catalogue content ${hash} was altered`);
    return JSON.parse(row.body) as Edition;
  }
}

interface PastEvent {
  type: string;
  data: object;
  meta: { recordedAt: string; actor: string };
}
