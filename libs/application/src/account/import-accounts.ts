import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  accountDecider,
  accountIdOf,
  organisationIdOf,
  type AccountCommand,
  type AccountRowRead,
  vietnamDay,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { SheetReader } from '../ports/sheet-reader.js';
import { LoadOrganisations } from '../registry/load-organisations.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { IssueLink } from './issue-link.js';
import { readAccountList } from './read-account-list.js';

export interface ImportedRow {
  no: number;
  ok: boolean;
  username?: string;
  /** Token for the first password; only where the row opened the account. */
  linkToken?: string;
  /** First thing that was wrong with the row. */
  code?: string;
  facts?: object;
}

/** Opens accounts and registers units from a list; good rows go in, bad ones are answered. */
export class ImportAccounts extends Command<ImportedRow[]> {
  constructor(
    readonly file: { name: string; content: AsyncIterable<Uint8Array> },
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ImportAccounts)
export class ImportAccountsHandler implements ICommandHandler<ImportAccounts> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reader: SheetReader,
    private readonly organisations: OrganisationViews,
    private readonly units: LoadOrganisations,
    private readonly links: IssueLink,
  ) {}

  /** @throws DomainRejectionError for a file that is not safe, or holds no such list */
  async execute({ file, context: given }: ImportAccounts): Promise<ImportedRow[]> {
    const { content, rows } = await readAccountList(this.reader, file);
    const context = { ...given, requestHash: createHash('sha256').update(content).digest('hex') };
    const failed = new Map<number, { code: string; facts: object }>();
    for (const { no, faults } of rows)
      if (faults[0]) failed.set(no, { code: faults[0], facts: {} });
    const good = () => rows.filter((row) => !failed.has(row.no));
    await this.registerUnits(good(), context, failed);
    const opened = await this.open(good(), context, failed);
    await this.grant(good(), context, failed);
    return Promise.all(rows.map((row) => this.answer(row, failed.get(row.no), opened)));
  }

  private async registerUnits(rows: AccountRowRead[], context: RunContext, failed: Failures) {
    const known = await this.organisations.all();
    const named = new Map<string, AccountRowRead>();
    for (const row of rows) {
      const { unit } = row;
      if (!unit || known.has(organisationIdOf(unit.code))) continue;
      if (unit.name) named.set(unit.code, row);
      else if (!named.has(unit.code))
        failed.set(row.no, { code: 'no-such-organisation', facts: {} });
    }
    const lines = [...named.values()].map(({ unit }) => ({
      code: unit!.code,
      name: unit!.name!,
      kind: unit!.kind,
      from: context.effectiveOn ?? vietnamDay(context.at),
      ...(unit!.managerCode ? { manager: unit!.managerCode } : {}),
    }));
    const outcomes = await this.units.load(lines, step(context, 'units'));
    note([...named.values()], outcomes, (row) => organisationIdOf(row.unit!.code), [], failed);
  }

  /** Ids of the accounts this list opened; an account that was there stays as it is. */
  private async open(rows: AccountRowRead[], context: RunContext, failed: Failures) {
    const accounts = rows.filter((row) => row.account);
    const outcomes = await this.run(
      accounts.map(({ account }) => ({
        id: accountIdOf(account!.username),
        command: { type: 'open', ...account! },
      })),
      step(context, 'open'),
    );
    note(accounts, outcomes, idOf, ['username-taken'], failed);
    return new Set(outcomes.filter((o) => o.ok).map((o) => o.id));
  }

  /** One row after the other where an account stands in several: each is a command of its own. */
  private async grant(rows: AccountRowRead[], context: RunContext, failed: Failures) {
    const granting = rows.filter((row) => row.role);
    for (const [i, row] of granting.entries()) {
      const { role, from, to } = row.role!;
      const command: AccountCommand = {
        type: 'grant-role',
        role,
        from: from ?? vietnamDay(context.at),
        ...(to ? { to } : {}),
        ...(row.unit ? { unitId: organisationIdOf(row.unit.code) } : {}),
      };
      const outcomes = await this.run([{ id: idOf(row), command }], step(context, `grant ${i}`));
      note([row], outcomes, idOf, ['role-already-held'], failed);
    }
  }

  private run(items: { id: string; command: AccountCommand }[], context: RunContext) {
    const withPolicy = items.map((item) => ({ ...item, policy: {} }));
    return this.runner.runBatch(accountDecider, withPolicy, context);
  }

  private async answer(
    row: AccountRowRead,
    failure: { code: string; facts: object } | undefined,
    opened: Set<string>,
  ): Promise<ImportedRow> {
    const username = row.account?.username;
    const said = { no: row.no, ...(username ? { username } : {}) };
    // The first row of an account carries its link; a second link would break the first.
    const linked = username !== undefined && opened.delete(accountIdOf(username));
    const link = linked ? { linkToken: await this.links.issue(accountIdOf(username)) } : {};
    return { ...said, ...link, ok: failure === undefined, ...failure };
  }
}

type Failures = Map<number, { code: string; facts: object }>;

const idOf = (row: AccountRowRead): string => accountIdOf(row.account!.username);

const step = (context: RunContext, name: string): RunContext => ({
  ...context,
  commandId: derivedId(context.commandId, name),
});

/** Writes refusals down against their rows, save those that only say "already so". */
function note(
  rows: AccountRowRead[],
  outcomes: BatchOutcome[],
  id: (row: AccountRowRead) => string,
  harmless: string[],
  failed: Failures,
): void {
  const refused = new Map(outcomes.flatMap((o) => (o.ok ? [] : [[o.id, o] as const])));
  for (const row of rows) {
    const outcome = refused.get(id(row));
    if (outcome && !harmless.includes(outcome.code))
      failed.set(row.no, { code: outcome.code, facts: outcome.facts });
  }
}
