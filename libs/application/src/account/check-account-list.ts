import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  accountDecider,
  accountIdOf,
  holdsRole,
  organisationIdOf,
  versionOn,
  vietnamTime,
  type AccountRowRead,
  type AccountState,
} from '@vinhdanh/domain';
import { Clock } from '../ports/clock.js';
import { OrganisationViews, type OrganisationRow } from '../ports/organisation-views.js';
import { SheetReader } from '../ports/sheet-reader.js';
import { CommandRunner } from '../run-command.js';
import { readAccountList } from './read-account-list.js';

/** What a row of the list would do. */
export interface CheckedAccountRow {
  no: number;
  username?: string;
  displayName?: string;
  account?: 'opens' | 'there';
  unitCode?: string;
  unitName?: string;
  unit?: 'registers' | 'there';
  role?: string;
  grant?: 'grants' | 'held';
  from?: string;
  to?: string;
  /** Codes of what is wrong; such a row would be left out as a whole. */
  codes: string[];
}

/** A list of accounts and units tried: nothing is written, and nothing is held back from the answer. */
export class CheckAccountList extends Query<CheckedAccountRow[]> {
  constructor(readonly file: { name: string; content: AsyncIterable<Uint8Array> }) {
    super();
  }
}

@QueryHandler(CheckAccountList)
export class CheckAccountListHandler implements IQueryHandler<CheckAccountList> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reader: SheetReader,
    private readonly organisations: OrganisationViews,
    private readonly clock: Clock,
  ) {}

  async execute({ file }: CheckAccountList): Promise<CheckedAccountRow[]> {
    const { rows } = await readAccountList(this.reader, file);
    const names = rows.flatMap(({ account }) => account?.username ?? []);
    const ids = [...new Set(names)].map((username) => accountIdOf(username));
    const [units, accounts] = await Promise.all([
      this.organisations.all(),
      this.runner.loadMany<AccountState>(accountDecider, ids),
    ]);
    const { day: today } = vietnamTime(this.clock.now().toISOString());
    // A unit may be named in one row and used in another.
    const named = new Map(
      rows.flatMap(({ unit, faults }) =>
        unit?.name && faults.length === 0 ? [[unit.code, unit.name] as const] : [],
      ),
    );
    const seen = { units, named, today, account: (id: string) => accounts.get(id)?.state };
    return rows.map((row) => checked(row, seen));
  }
}

interface Seen {
  units: ReadonlyMap<string, OrganisationRow>;
  named: ReadonlyMap<string, string>;
  today: string;
  account: (id: string) => AccountState | undefined;
}

function checked(row: AccountRowRead, seen: Seen): CheckedAccountRow {
  const { no, unit, account, role, faults } = row;
  const there = account && seen.account(accountIdOf(account.username));
  const open = there !== undefined && there.status === 'open';
  const known = unit && seen.units.get(organisationIdOf(unit.code));
  const name =
    unit &&
    ((known && versionOn(known.state, seen.today)?.name) ?? unit.name ?? seen.named.get(unit.code));
  const from = role?.from ?? seen.today;
  const grant = role && {
    role: role.role,
    ...(unit ? { unitId: organisationIdOf(unit.code) } : {}),
  };
  const held = grant && there ? holdsRole(there.grants, grant, from) : false;
  return {
    no,
    ...(account ? { ...account, account: open ? ('there' as const) : ('opens' as const) } : {}),
    ...(unit
      ? {
          unitCode: unit.code,
          ...(name ? { unitName: name } : {}),
          unit: known ? ('there' as const) : ('registers' as const),
        }
      : {}),
    ...(role
      ? { role: role.role, grant: held ? ('held' as const) : ('grants' as const), from }
      : {}),
    ...(role?.to ? { to: role.to } : {}),
    codes: [
      ...faults,
      ...(unit && !known && !seen.named.has(unit.code) ? ['no-such-organisation'] : []),
    ],
  };
}
