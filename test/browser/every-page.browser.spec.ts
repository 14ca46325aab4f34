import { Client, ops, startService, type Service } from '@vinhdanh/testing';
import type { Browser } from 'playwright-core';
import { foundAdvisory } from './advised-titles.js';
import { settleMatch } from './agency-matches.js';
import { askAbout } from './asked-about.js';
import { answerAll, reviewAll, speakFor } from './assessed.js';
import { concludeScores } from './concluded-scores.js';
import { enteredMatters } from './entered-matters.js';
import { heroAppraised } from './hero-line.js';
import { endBody, expectUnit, keepSubject } from './kept-registers.js';
import { foldMenu, narrowTrail } from './narrowed-trail.js';
import { openBrowser, Person } from './open-browser.js';
import { publicList, takeDown } from './public-list.js';
import { scoredCluster } from './scored-cluster.js';
import { TOURS } from './tours.js';

const ids = {
  granting: '',
  fund: '',
  ceremony: '',
  granted: '',
  dossier: '',
  session: '',
  act: '',
  submission: '',
  proposal: '',
  subject: '',
  ...{ cluster: '', scoring: '', member: '', openScoring: '', sheet: '' },
  draft: '',
  opinion: '',
  publicity: '',
  list: '',
  assessment: '',
  ...{ complaint: '', denunciation: '', change: '' },
  ...{ council: '', meeting: '' },
  rehearsal: '',
  ...{ round: '', body: '' },
};
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

/** Of a picture: the address without what only filters. */
const nameOf = (path: string): string =>
  path
    .replace(/\?(?!buoc).*/, '')
    .replaceAll(/[/?=]/g, '_')
    .replace(/[{}]/g, '') || '_';

/** Every page with the session of 2019 behind it, on an officer's screen and on a phone. */
describe('every page of the console', () => {
  let service: Service;
  let browser: Browser;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), openBrowser()]);
    const { code, output } = await ops(service, 'load', 'ben-tre-2019');
    expect({ code, output }).toMatchObject({ code: 0 });
    const client = await Client.signIn(service.url, 'specialist');
    const first = async (path: string) => {
      const { body } = await client.get<{ items: Record<string, string>[] }>(path);
      return body.items[0]!;
    };
    const dossier = await first('/dossiers?status=granted&limit=1');
    ids.dossier = dossier.id!;
    ids.subject = dossier.subjectId!;
    ids.proposal = dossier.proposalId!;
    ids.session = (await first('/council-sessions?limit=1')).id!;
    ids.act = (await first('/decisions?limit=1')).id!;
    ids.round = (await first('/rounds?limit=1')).id!;
    ids.body = (await first('/organisations?q=so&limit=1')).id!;
    Object.assign(ids, await handedAndPaid(client));
    ids.submission = (await first('/submissions?limit=1')).id!;
    Object.assign(ids, await scoredCluster(service));
    Object.assign(ids, await askAbout(service.url));
    Object.assign(ids, await enteredMatters(service, ids.granted, ids.granting));
    const secretary = await Client.signIn(service.url, 'secretary');
    const day = '2026-01-01';
    const { id: councilId } = await secretary.done<{ id: string }>('/councils', {
      ...{ name: 'Hội đồng mẫu', kind: 'province', from: day },
      decision: { number: '12/QĐ-UBND', date: day },
      statute: { conflict: 'leaves', substitutes: 'count', source: 'Quy chế (mẫu), Điều 5' },
      members: ['chair', 'vice-chair', 'secretary', 'member'].map((post) => ({
        ...{ post, position: `Giám đốc Sở mẫu (${post})`, standing: post !== 'member' },
      })),
    });
    const called = { title: 'Phiên mẫu sắp họp', heldOn: '2026-02-02', councilId };
    const meeting = await secretary.done<{ id: string }>('/council-sessions', called);
    Object.assign(ids, { council: councilId, meeting: meeting.id });
    const auditor = await Client.signIn(service.url, 'auditor');
    const tried = { from: '2018-01-01', to: '2019-12-31', edition: 'e5' };
    ids.rehearsal = (await auditor.done<{ id: string }>('/rehearsals', tried)).id;
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, 30_000);

  it.each(Object.entries(TOURS))(
    'is sound for %s, on a desk and on a phone',
    async (username, paths) => {
      const person = await Person.signIn(browser, service.url, username);
      const wrong: unknown[] = [];
      for (const [n, path] of paths.entries()) {
        const at = path.replace(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name]);
        await person.visit(at);
        const name = username + nameOf(path);
        await person.shoot(name);
        wrong.push(...(await faultsOf(person, path)));
        await person.page.setViewportSize(PHONE);
        if (process.env.SCREENSHOTS) await person.shoot(`phone_${name}`);
        // What axe sees differs with the width in few things: one page in eight is enough.
        wrong.push(...(await faultsOf(person, `${path} on a phone`, n % 8 === 0)));
        await person.page.setViewportSize(DESK);
      }
      expect([...wrong, ...person.errors]).toEqual([]);
      await person.context.close();
    },
    180_000,
  );

  /** What axe finds and how far the page runs over the right edge, each with where it was. */
  async function faultsOf(person: Person, path: string, axe = true): Promise<unknown[]> {
    // Tables and charts draw themselves anew after the screen was turned.
    let wide = await person.overflow();
    for (let looks = 0; wide !== 0 && looks < 30; looks += 1) {
      await person.page.waitForTimeout(100);
      wide = await person.overflow();
    }
    return [
      ...(axe ? await person.faults() : []).map((fault) => [path, fault]),
      ...(wide === 0 ? [] : [[path, 'runs over the right edge by', wide]]),
    ];
  }

  it('takes marks by keyboard, keeps them over a reload, and saves none that is wrong', async () => {
    const person = await Person.signIn(browser, service.url, 'specialist');
    const page = await person.open(`/cham-diem/${ids.openScoring}`);
    const cell = (nth: string) => page.getByLabel(`Tỉnh mẫu thứ ${nth}: Công tác được giao`);
    await cell('nhất').focus();
    for (const typed of ['55,5', '50', '61']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    expect(await cell('ba').getAttribute('aria-invalid')).toBe('true');
    const save = page.getByRole('button', { name: 'Lưu 3 ô của 3 đơn vị' });
    expect(await page.getByRole('button', { name: /^Lưu 2 ô/ }).isDisabled()).toBe(true);
    // Below the last row there is nowhere to go: it is typed over where one stands.
    await page.keyboard.press('Control+A');
    await page.keyboard.type('kg');
    await page.reload();
    await save.click();
    await page.getByText('Đã lưu điểm của 3 đơn vị').waitFor();
    expect(await cell('ba').inputValue()).toBe('kg');
    expect(await person.faults()).toEqual([]);
    expect(person.errors).toEqual([]);
    await person.context.close();
  }, 60_000);

  it('takes a score sheet pasted from a spreadsheet, says what is wrong at its row, and reckons it', async () => {
    const person = await Person.signIn(browser, service.url, 'admin');
    const page = await person.open('/bang-diem/moi');
    await page.getByLabel('Dùng cho').selectOption('cluster');
    await page.getByLabel('Mã *').fill('cum-2026');
    await page.getByLabel(/^Tên tiếng Việt/).fill('Bảng điểm cụm 2026 (mẫu)');
    await page.getByLabel(/^Căn cứ/).fill('Quy chế mẫu của cụm, Điều 3');
    await page.getByLabel('Tiêu chí, Dòng 1').focus();
    const cells = [
      ['Công tác được giao', 'Chấm điểm', '60', '30', 'x'],
      ['Thu ngân sách', 'Kết quả so chỉ tiêu', '30'],
      ['Báo cáo đúng hạn', 'Đạt hoặc không', '10'],
    ];
    // As the browser does it when somebody pastes.
    const pasted = JSON.stringify(cells.map((row) => row.join('\t')).join('\r\n'));
    await page.evaluate(`{
      const data = new DataTransfer();
      data.setData('text/plain', ${pasted});
      const paste = { clipboardData: data, bubbles: true, cancelable: true };
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', paste));
    }`);
    await page.getByText('Tổng điểm tối đa: 100 (3 tiêu chí)').waitFor();
    const reckon = page.getByRole('button', { name: 'Xem trước, tính thử' });
    await reckon.click();
    await page.getByText('giá trị khi đạt chỉ tiêu phải trong khoảng 0 đến 1').waitFor();
    const worth = page.getByLabel('Đạt chỉ tiêu được (0–1), Dòng 2');
    expect(await worth.getAttribute('aria-invalid')).toBe('true');
    expect(await person.faults()).toEqual([]);
    await worth.fill('0,5');
    // By keyboard to the end, and one row further.
    await page.getByLabel('Ví dụ, Dòng 1').focus();
    await page.keyboard.type('20');
    for (let row = 0; row < 3; row += 1) await page.keyboard.press('Enter');
    await page.getByLabel('Tiêu chí, Dòng 4').waitFor();
    await page.reload();
    await reckon.click();
    await page
      .getByText('Ví dụ được 60/100 điểm (60 %). Không đạt vì: Công tác được giao.')
      .waitFor();
    await person.shoot('score_sheet_reckoned');
    await page.getByRole('button', { name: 'Ban hành' }).click();
    await page.getByRole('heading', { name: 'Bảng điểm cụm 2026 (mẫu)' }).waitFor();
    expect(person.errors).toEqual([]);
    await person.context.close();
  }, 60_000);

  it('concludes the scores of a cluster', async () => {
    await at('specialist', (specialist) => concludeScores(specialist, ids.openScoring));
  }, 60_000);

  /** Somebody at the screen for as long as this takes; leaves no script error behind. */
  async function at<T>(name: string, work: (person: Person) => Promise<T>): Promise<T> {
    const person = await Person.signIn(browser, service.url, name);
    try {
      return await work(person);
    } catch (error) {
      await person.shoot(`broken_${name}`);
      throw error;
    } finally {
      expect(person.errors).toEqual([]);
      await person.context.close();
    }
  }

  it('hangs a line out, takes what anybody says of it, and deals with that', async () => {
    await heroAppraised(service.url, '32/TTr', 'Võ Thị Khen (mẫu)');
    await at('specialist', (specialist) =>
      at('board', (board) => publicList(browser, specialist, board)),
    );
  }, 60_000);

  it(
    'takes a list down whose days are over',
    () => at('specialist', (specialist) => takeDown(browser, specialist)),
    60_000,
  );

  it(
    'takes an agency’s list and somebody’s word on who is meant',
    () => at('specialist', settleMatch),
    60_000,
  );

  it('founds an advisory council for several titles', () => at('secretary', foundAdvisory), 60_000);

  it('is answered criterion by criterion, reviewed, concluded and recognised', async () => {
    const client = await Client.signIn(service.url, 'specialist');
    const { body } = await client.get<{ unitId: string }>(`/assessments/${ids.assessment}`);
    await speakFor(service.url, body.unitId);
    await at('clerk', (clerk) => answerAll(clerk, ids.assessment));
    await at('board', (board) => reviewAll(board, ids.assessment));
  }, 120_000);

  it('keeps the registers: who is to file, bodies that end, subjects by themselves', async () => {
    await at('board', async (board) => {
      await expectUnit(board);
      await endBody(board);
      await keepSubject(board);
    });
  }, 60_000);

  it('narrows the trail by a click, and folds its menu for good', async () => {
    await at('auditor', async (auditor) => {
      await narrowTrail(auditor);
      await foldMenu(auditor);
    });
  }, 60_000);

  it('has a page for everybody, without an account', async () => {
    const page = await browser.newPage();
    await page.goto(`${service.url}/cong-khai`);
    await page.getByRole('heading', { level: 1, name: 'Lấy ý kiến Nhân dân' }).waitFor();
    await page
      .getByText(/Nhận ý kiến từ .* đến/)
      .first()
      .waitFor();
    await page.close();
  }, 30_000);

  it('fits a phone it is opened on, too', async () => {
    const person = await Person.signIn(browser, service.url, 'specialist', PHONE);
    const paths = ['/', '/viec', '/quy-dinh', `/ho-so/${ids.dossier}`, `/hoi-dong/${ids.council}`];
    for (const path of paths) {
      await person.open(path);
      await person.shoot(`phone${path.replaceAll('/', '_').slice(0, 8)}`);
      expect(await faultsOf(person, path)).toEqual([]);
    }
    await person.context.close();
  }, 60_000);

  it('speaks English when asked, and remembers it', async () => {
    const person = await Person.signIn(browser, service.url, 'auditor');
    await person.page.getByRole('button', { name: 'English' }).click();
    await person.open('/kiem-toan');
    expect(await person.page.getAttribute('html', 'lang')).toBe('en');
    expect(await person.page.getByRole('heading', { level: 1 }).innerText()).toBe('Audit trail');
    await person.context.close();
  }, 60_000);
});

/** A ceremony with its list, something in stock, and a fund that has rewards to pay. */
async function handedAndPaid(client: Client): Promise<Partial<typeof ids>> {
  type Act = { id: string; lines: { items: { dossierId: string }[] } };
  const { body } = await client.get<{ items: Act[] }>(
    '/decisions?status=promulgated&kind=granting&limit=1',
  );
  const granting = body.items[0]!.id;
  const { lines } = (await client.get<Act>(`/decisions/${granting}?limit=2`)).body;
  const on = '2019-04-20';
  const { id: ceremony } = await client.done<{ id: string }>('/ceremonies', {
    ...{ title: 'Lễ trao tặng năm 2019 (mẫu)', on, place: 'Hội trường tỉnh (mẫu)' },
  });
  await client.done(`/ceremonies/${ceremony}/list-lines`, { actId: granting });
  const items = [{ object: 'certificate', serial: '12/2019' }];
  const [first] = lines.items;
  await client.done(`/ceremonies/${ceremony}/hand`, {
    ...{ on, reference: '01/DS', lines: [{ dossierId: first?.dossierId, to: 'recipient', items }] },
  });
  await client.done('/award-stock/receive', {
    ...{ object: 'frame', count: 200, party: 'Nhà in (mẫu)', reference: '01/PN', on },
  });
  const units = await client.get<{ items: { id: string; kind: string }[] }>(
    '/organisations?limit=200',
  );
  const unitId = units.body.items.find(({ kind }) => kind === 'province')?.id;
  const { id: fund } = await client.done<{ id: string }>('/funds', {
    ...{ name: 'Quỹ thi đua, khen thưởng tỉnh (mẫu)', unitId, year: 2019 },
  });
  const money = { on, amount: 900_000_000, source: 'Dự toán năm 2019 (mẫu)', reference: '01/PT' };
  await client.done(`/funds/${fund}/credit`, money);
  const cited = { document: 'Nghị định 91/2017/NĐ-CP', date: '2017-07-31', article: 'Điều 69' };
  await client.done(`/decisions/${granting}/book-rewards`, { fundId: fund, cited });
  return { fund, ceremony, granting, granted: first?.dossierId ?? '' };
}
