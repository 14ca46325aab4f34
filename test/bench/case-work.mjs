// What people do with the lines of a year, through the product's own commands and rules.
import { library, SAMPLE_PASSWORD } from './product.mjs';

const { sampleOrganisations } = library('infrastructure');
export const AWARD = 'provincial-flag';
const DAY = {
  opened: '2019-01-05',
  drafted: '2019-01-20',
  filed: '2019-01-25',
  appraised: '2019-02-25',
  council: '2019-03-10',
  act: '2019-04-05',
};
/** Text its officers have in hand: the rules of those years are not confirmed. */
const DECREE = { document: 'Nghị định 91/2017/NĐ-CP', date: '2017-07-31', article: 'Điều 9' };
const ROSTER = 22;
const PAGE = 1_000;

/** Drafts the letters with their lines: what is there before the clock starts. */
export async function draftYear(cases, { dossiers, perProposal }) {
  const round = await cases.openRound('specialist', DAY.opened, {
    title: 'Đợt xét (phép đo)',
    awards: [AWARD],
    yearKind: 'calendar',
    meritFrom: '2018-01-01',
    meritTo: '2018-12-31',
    openingLetter: { number: '1/UBND-TĐKT', date: DAY.opened },
    deadline: '2019-02-15',
    expectedUnits: [],
  });
  const units = sampleOrganisations().filingCodes;
  for (let n = 0; n * perProposal < dossiers; n += 1) {
    const count = Math.min(perProposal, dossiers - n * perProposal);
    await draftLetter(cases, round.id, units[n % units.length], n, count);
  }
}

async function draftLetter(cases, roundId, code, n, count) {
  const clerk = `clerk.${code}`;
  const unitId = cases.as(clerk).roles[0].unitId;
  const { id } = await cases.run('DraftProposal', clerk, DAY.drafted, {
    roundId,
    unitId,
    kind: 'merit',
    level: 'province',
    letter: { number: `${n + 1}/TTr`, date: DAY.drafted, signer: 'Thủ trưởng đơn vị (mẫu)' },
    source: 'sample',
  });
  const lines = Array.from({ length: count }, (_, i) => ({
    subject: { name: `Tập thể mẫu ${n + 1}-${i + 1}`, synthetic: true },
    award: AWARD,
    recipientKind: 'collective',
    summary: SUMMARY,
  }));
  const results = await cases.run('AddLines', clerk, DAY.drafted, id, lines);
  const refused = results.find((result) => !result.ok);
  if (refused) throw new Error(`line refused: ${JSON.stringify(refused)}`);
}

const SUMMARY = 'Hoàn thành xuất sắc nhiệm vụ, dẫn đầu phong trào thi đua của khối. '.repeat(4);

/** Letters that lie ready, with their lines and the head of the unit who files them. */
export async function readLetters(cases) {
  const codes = sampleOrganisations().filingCodes;
  const heads = new Map(codes.map((c) => [cases.as(`unit.${c}`).roles[0].unitId, `unit.${c}`]));
  const rows = await cases.database.query(
    `select proposal_id as id, filing_unit_id as unit, array_agg(dossier_id order by dossier_id) as lines
     from vd_dossier where status = 'draft' group by 1, 2 order by 1`,
  );
  return rows.map((row) => ({ ...row, head: heads.get(row.unit) }));
}

/** One sitting of the council: its letters from filing to the promulgated decision. */
export async function playSitting(cases, letters, number) {
  const ids = letters.map((letter) => letter.id);
  const lines = letters.flatMap((letter) => letter.lines);
  await Promise.all(
    letters.map(({ id, head }) => cases.run('FileProposal', head, DAY.filed, id, undefined)),
  );
  await Promise.all(
    ids.map(async (proposalId) => {
      await noneIn(cases, [proposalId], ['draft', 'filed']);
      const verdict = { type: 'appraise', result: 'eligible', cited: DECREE };
      const chosen = { proposalId };
      noneRefused(
        await cases.run('AppraiseDossiers', 'specialist', DAY.appraised, chosen, verdict),
      );
    }),
  );
  await holdSession(cases, lines, number);
  await noneIn(cases, ids, ['eligible', 'scheduled', 'passed']);
  await issueAct(cases, lines, number);
  await noneIn(cases, ids, ['ready', 'listed']);
}

async function holdSession(cases, lines, number) {
  const council = { name: 'Hội đồng tỉnh (mẫu)', level: 'province', roster: ROSTER };
  const fields = { title: `Phiên ${number} (phép đo)`, heldOn: DAY.council, council };
  const { id } = await cases.run('ConveneCouncil', 'secretary', DAY.council, fields);
  const change = (command) => cases.run('ChangeSession', 'secretary', DAY.council, id, command);
  for (const dossierIds of pages(lines))
    await change({ type: 'set-agenda', source: { dossierIds } });
  await agendaBuilt(cases, id);
  await change({ type: 'record-attendance', present: ROSTER, written: 0 });
  const votes = { agree: ROSTER, disagree: 0, blank: 0 };
  for (const page of pages(lines)) {
    const items = page.map((dossierId) => ({ dossierId, votes }));
    const run = cases.run('RecordSessionResults', 'secretary', DAY.council, id, {
      items,
      cited: DECREE,
    });
    noneRefused((await run).results);
  }
  await change({ type: 'close' });
  const fileHash = '0'.repeat(64);
  const minutes = { type: 'record', number: `${number}/BB`, date: DAY.council, fileHash };
  await cases.run('KeepMinutes', 'secretary', DAY.council, id, minutes);
}

async function issueAct(cases, lines, number) {
  const fields = {
    actKind: 'granting',
    title: `Tặng Cờ thi đua ${number} (phép đo)`,
    award: AWARD,
    issuer: { level: 'province' },
    legalBasis: [],
    synthetic: true,
  };
  const { id } = await cases.run('DraftAct', 'specialist', DAY.act, fields);
  for (const dossierIds of pages(lines))
    noneRefused(
      (await cases.run('AddActLines', 'specialist', DAY.act, id, { dossierIds })).results,
    );
  const pass = (who, command) => cases.run('PassActOn', who, DAY.act, id, command);
  await pass('board', { type: 'endorse' });
  await pass('office', { type: 'verify' });
  await cases.run('SignAct', 'chair', DAY.act, id, { password: SAMPLE_PASSWORD });
  await cases.run('NumberAct', 'numbering', DAY.act, id, `${number}/QĐ-UBND`, DAY.act);
  await pass('office', { type: 'promulgate', on: DAY.act });
}

const pages = (items) =>
  Array.from({ length: Math.ceil(items.length / PAGE) }, (_, i) =>
    items.slice(i * PAGE, (i + 1) * PAGE),
  );

function noneRefused(outcomes) {
  const refused = outcomes.find((outcome) => !outcome.ok);
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
}

/** Waits until no line of the letters stands in one of these statuses. */
const noneIn = (cases, ids, statuses) => cases.none(ids, statuses);

/** Waits until every request for the agenda of a session has been worked off. */
const agendaBuilt = (cases, id) => cases.agendaBuilt(`council-session:${id}`);
