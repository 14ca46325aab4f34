import { randomUUID } from 'node:crypto';
import {
  AddActLines,
  ChangeSession,
  ConveneCouncil,
  DraftAct,
  KeepMinutes,
  LoadCatalogue,
  NumberAct,
  PassActOn,
  RecordSessionResults,
  SignAct,
  TakeLinesOff,
  type LineSelection,
  type PassOnCommand,
  type Viewer,
} from '@vinhdanh/application';
import {
  dossierDecider,
  selectRoute,
  type ActDraft,
  type DossierCommand,
  type DossierState,
  type Edition,
  type LawCitation,
  type PlannedStep,
  type ResultItem,
} from '@vinhdanh/domain';
import { catalogueFolder, Database, readCatalogueFiles } from '@vinhdanh/infrastructure';
import { signerSecret } from './signer-secret.js';
import { startUseCases, contextOf, testViewer, type UseCases } from './start-use-cases.js';

/** Who sits and signs; u1 is the unit that proposed, u2 another one. */
export const seats = {
  secretary: testViewer('secretary', 'secretary'),
  specialist: testViewer('specialist', 'specialist'),
  board: testViewer('board', 'board-head'),
  office: testViewer('office', 'office'),
  chair: testViewer('chair', 'chair'),
  deputy: testViewer('deputy', 'deputy'),
  numbering: testViewer('numbering', 'numbering-clerk'),
  auditor: testViewer('auditor', 'auditor'),
  unit: testViewer('unit', 'unit-head', 'u1'),
  stranger: testViewer('stranger', 'unit-head', 'u2'),
};
type SeatName = keyof typeof seats;
const live = (by: string) => contextOf(by, { effectiveOn: undefined });

/** What the officers of 2018 had in hand. */
export const decree91: LawCitation = {
  document: 'Nghị định 91/2017/NĐ-CP',
  date: '2017-07-31',
  article: 'Điều 9',
};

/** A vote with 20 present, the rest against. */
export const vote = (
  dossierId: string,
  agree: number,
  more: Partial<ResultItem> = {},
): ResultItem => ({ dossierId, votes: { agree, disagree: 20 - agree, blank: 0 }, ...more });

/** A council of 22, a chain of hands, and lines that wait for them. */
export class CouncilScene {
  private constructor(
    readonly cases: UseCases,
    private readonly edition: Edition,
  ) {}

  static async start(): Promise<CouncilScene> {
    const cases = await startUseCases();
    const editions = await readCatalogueFiles(catalogueFolder());
    await cases.get(LoadCatalogue).load(editions, 'init');
    const edition = editions.find(({ code }) => code === 'e1b');
    if (!edition) throw new Error('edition e1b is missing');
    return new CouncilScene(cases, edition);
  }

  /** An appraised line of u1, checked under the law of 2018; `steps` must precede its gates. */
  async eligible(
    award: string,
    proposalId: string = randomUUID(),
    steps: PlannedStep[] = [],
    subjectId: string = randomUUID(),
  ): Promise<string> {
    const id = randomUUID();
    const entry = selectRoute(this.edition, { award, kind: 'merit' });
    if (!entry) throw new Error(`no route for ${award}`);
    const found = { inputsHash: 'h', missingPapers: [], items: [], duplicates: [] };
    const commands: DossierCommand[] = [
      {
        type: 'draft',
        proposalId,
        unitId: 'u1',
        unitLine: ['u1', 'p'],
        filingUnitId: 'u1',
        subjectId,
        award,
        kind: 'merit',
        level: 'province',
        recipientKind: 'collective',
        meritFrom: '2018-01-01',
        meritTo: '2018-12-31',
        source: 'sample',
      },
      { type: 'file', proposalId },
      {
        type: 'check',
        edition: 'e1b',
        route: entry.route,
        verdict: 'not-enough-data',
        basisVerified: false,
        finishBy: '2019-03-01',
        eligibility: null,
        ...(steps.length > 0 ? { steps } : {}),
        ...found,
      },
      { type: 'appraise', result: 'eligible' },
    ];
    // The stage would check a filed line by itself, but only once somebody drains it.
    for (const command of commands)
      await this.cases.runner.run(dossierDecider, id, command, live('test'), {});
    return id;
  }

  state = async (id: string | undefined): Promise<DossierState> =>
    (await this.cases.runner.load(dossierDecider, id ?? '')).state;
  statuses = (ids: string[]) => Promise.all(ids.map(async (id) => (await this.state(id)).status));

  /** Works everything off; a task of these stages that failed or was refused is a fault. */
  async drain(): Promise<void> {
    await this.cases.drain();
    const stuck = await this.cases.get(Database).query(
      `select kind, last_error, result from vd_task
       where queue in ('council-review', 'provincial-decision')
         and (done_at is null or result like 'rejected%')`,
    );
    if (stuck.length > 0) throw new Error(JSON.stringify(stuck));
  }

  change = (id: string, command: ChangeSession['command']) =>
    this.cases.commands.execute(new ChangeSession(id, command, seats.secretary, live('secretary')));
  /** The ballot rules of 2018 are not confirmed: the secretary names the text, or is refused. */
  record = (id: string, items: ResultItem[], cited: LawCitation | null = decree91) =>
    this.cases.commands.execute(
      new RecordSessionResults(
        id,
        { items, ...(cited ? { cited } : {}) },
        seats.secretary,
        live('secretary'),
      ),
    );

  /** The minutes of that day are on paper; nothing it voted on goes on before they are recorded. */
  minutes = (id: string, by: Viewer = seats.secretary) =>
    this.cases.commands.execute(
      new KeepMinutes(
        id,
        { type: 'record', number: '03/BB', date: '2019-03-15', fileHash: 'ab'.repeat(32) },
        by,
        live(by.accountId),
      ),
    );

  /** A session of 15 March 2019 with these lines on its list and 20 of 22 members present. */
  async session(dossierIds: string[]): Promise<string> {
    const council = { name: 'Hội đồng tỉnh', level: 'province' as const, roster: 22 };
    const fields = { title: 'Phiên tháng 3', heldOn: '2019-03-15', council };
    const convene = new ConveneCouncil(fields, seats.secretary, live('secretary'));
    const { id } = await this.cases.commands.execute(convene);
    await this.change(id, { type: 'set-agenda', source: { dossierIds } });
    await this.drain();
    await this.change(id, { type: 'record-attendance', present: 20, written: 2 });
    return id;
  }

  /**
   * Lines that the council passed unanimously; they wait for an act.
   * `proposalId`: the one letter they all stand in; without it each stands in its own.
   */
  async passed(award: string, count: number, proposalId?: string): Promise<string[]> {
    const ids = await Promise.all(
      Array.from({ length: count }, () => this.eligible(award, proposalId)),
    );
    await this.carry(ids);
    return ids;
  }

  /** The council passes these lines unanimously. */
  async carry(ids: string[]): Promise<void> {
    const id = await this.session(ids);
    await this.record(
      id,
      ids.map((line) => vote(line, 20)),
    );
    await this.drain();
    await this.change(id, { type: 'close' });
    await this.minutes(id);
  }

  async draft(fields: Partial<ActDraft> = {}, by = seats.specialist): Promise<string> {
    const whole: Omit<ActDraft, 'type'> = {
      actKind: 'granting',
      title: 'Tặng Cờ thi đua',
      issuer: { level: 'province' },
      legalBasis: [],
      ...fields,
    };
    return (await this.cases.commands.execute(new DraftAct(whole, by, live(by.accountId)))).id;
  }
  addLines = (id: string, selection: LineSelection, context = live('specialist')) =>
    this.cases.commands.execute(new AddActLines(id, selection, seats.specialist, context));
  takeOff = (id: string, by: SeatName, command: TakeLinesOff['command']) =>
    this.cases.commands.execute(new TakeLinesOff(id, command, seats[by], live(by)));
  pass = (id: string, by: SeatName, command: PassOnCommand) =>
    this.cases.commands.execute(new PassActOn(id, command, seats[by], live(by)));
  sign = async (id: string, by: SeatName = 'chair') => {
    const secret = await signerSecret(this.cases, seats[by].accountId);
    return this.cases.commands.execute(new SignAct(id, secret, seats[by], live(by)));
  };
  number = (id: string, text: string) =>
    this.cases.commands.execute(
      new NumberAct(id, text, '2019-03-28', seats.numbering, live('numbering')),
    );

  /** Through all hands up to the signature. */
  async signed(id: string): Promise<void> {
    await this.pass(id, 'board', { type: 'endorse' });
    await this.pass(id, 'office', { type: 'verify' });
    await this.sign(id);
  }

  /** Signed, numbered, promulgated, and taken effect. */
  async issue(id: string, text: string): Promise<void> {
    await this.signed(id);
    await this.number(id, text);
    await this.pass(id, 'office', { type: 'promulgate', on: '2019-03-28' });
    await this.drain();
  }
}
