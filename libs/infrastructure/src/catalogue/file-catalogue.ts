import { editionHash, type Edition } from '@vinhdanh/domain';
import { Catalogue } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';
import { readCatalogueFiles } from './read-catalogue-files.js';

interface ActiveRow {
  code: string;
  version: number;
  hash: string;
}

const ACTIVE = `
select substr(stream, 11) as code, version, state->>'hash' as hash
from vd_stream where kind = 'catalogue' and state->>'status' = 'active' order by stream`;

/**
 * Editions whose activation stands in the log, with their content from the catalogue folder. The
 * hash in the log decides: content that nobody activated is not law, however new the file is.
 */
export class FileCatalogue extends Catalogue {
  private asked?: Promise<readonly Edition[]>;
  private known?: { mark: string; editions: Edition[] };

  constructor(
    private readonly db: Database,
    private readonly folder: string,
  ) {
    super();
  }

  /**
   * Whoever asks in the same turn (hundreds of lines of one batch) shares one look at the log.
   * @throws Error if the folder does not hold the very content that was activated
   */
  editions(): Promise<readonly Edition[]> {
    return (this.asked ??= this.look());
  }

  private async look(): Promise<readonly Edition[]> {
    await new Promise((turnOver) => setImmediate(turnOver));
    // Who asks from here on may have to see a newer activation than this look finds.
    this.asked = undefined;
    const active = await this.db.query<ActiveRow>(ACTIVE, [], 'active-editions');
    const mark = active.map(({ code, version }) => `${code}@${version}`).join(' ');
    if (this.known?.mark !== mark) this.known = { mark, editions: await this.read(active) };
    return this.known.editions;
  }

  private async read(active: ActiveRow[]): Promise<Edition[]> {
    if (active.length === 0) return [];
    const files = new Map((await readCatalogueFiles(this.folder)).map((e) => [editionHash(e), e]));
    return active
      .map(({ code, hash }) => {
        const edition = files.get(hash);
        if (!edition)
          throw new Error(
            `catalogue edition ${code} in force (${hash.slice(0, 12)}) is not what ` +
              `${this.folder} holds; activate the new content with "vinhdanh migrate"`,
          );
        return edition;
      })
      .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  }
}
