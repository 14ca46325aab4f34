import { Client, ops, startService, type Service } from '@vinhdanh/testing';
import type { Browser } from 'playwright-core';
import { askAbout } from './asked-about.js';
import { enteredMatters } from './entered-matters.js';
import { openBrowser, Person } from './open-browser.js';
import { scoredCluster } from './scored-cluster.js';

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
};
/** Who looks at what; `{dossier}` and the like stand for one of the session of 2019. */
const TOURS: Record<string, string[]> = {
  specialist: [
    '/',
    '/viec',
    '/to-trinh',
    '/to-trinh/{proposal}',
    '/ho-so',
    '/ho-so/{dossier}',
    '/ho-so/{dossier}/quy-dinh',
    '/cum-khoi',
    '/cum-khoi/{cluster}',
    '/cum-khoi/{cluster}/2016',
    '/cham-diem',
    '/cham-diem/{scoring}',
    '/cham-diem/{scoring}/{member}',
    '/den-han',
    '/doi-tuong',
    '/doi-tuong/{subject}',
    '/quy-dinh',
    '/thong-bao',
    '/trao-tang',
    '/trao-tang/{ceremony}',
    '/trao-tang/ho-so/{granted}',
    '/kho-hien-vat',
    '/quy',
    '/quy/{fund}',
    '/quyet-dinh/{granting}',
    '/xin-y-kien',
    '/xin-y-kien/{opinion}',
    '/cong-khai-danh-sach',
    '/cong-khai-danh-sach/moi',
    '/cong-khai-danh-sach/{publicity}',
    '/doi-chieu',
    '/doi-chieu/{list}',
    '/bo-tieu-chi',
    '/bo-tieu-chi/{assessment}',
  ],
  agency: ['/', '/xin-y-kien', '/xin-y-kien/{opinion}'],
  unit: [
    '/to-trinh/{draft}?buoc=dau',
    '/to-trinh/{draft}?buoc=nguoi',
    '/to-trinh/{draft}?buoc=giay-to',
    '/to-trinh/{draft}?buoc=kiem-tra',
    '/to-trinh/{draft}?buoc=xem-truoc',
    '/to-trinh/{draft}?buoc=gui',
    '/to-trinh/{draft}/tong-hop',
    '/den-han',
    '/bo-tieu-chi',
  ],
  board: [
    '/khieu-nai',
    '/khieu-nai/{complaint}',
    '/to-cao',
    '/to-cao/{denunciation}',
    '/thu-hoi',
    '/quyet-dinh/{change}',
  ],
  secretary: [
    '/hoi-dong',
    '/hoi-dong/moi',
    '/hoi-dong/{council}',
    '/phien-hop',
    '/phien-hop/moi',
    '/phien-hop/{session}',
    '/phien-hop/{session}/tai-lieu',
    '/phien-hop/{meeting}/chuong-trinh',
    '/phien-hop/{meeting}/diem-danh',
    '/phien-hop/{meeting}/bo-phieu/moi',
  ],
  chair: ['/', '/quyet-dinh', '/quyet-dinh/{act}'],
  liaison: ['/trinh-trung-uong', '/trinh-trung-uong/{submission}'],
  auditor: [
    '/tai-khoan',
    '/hang-doi',
    '/kiem-toan',
    '/tien-do?from=2018-01-01&to=2020-12-31&source=sample',
    '/bao-cao?from=2018-01-01&to=2019-12-31&source=sample',
  ],
  clerk: ['/', '/to-trinh/moi', '/dot-xet', '/quyet-dinh', '/cong-khai'],
  admin: [
    '/',
    '/buoc-dau',
    '/tai-khoan',
    '/tai-khoan/nap',
    '/don-vi',
    '/don-vi/sap-xep',
    '/don-vi/sap-xep/moi',
    '/lich',
    '/hang-doi',
    '/quy-dinh?tab=beside',
    '/quy-dinh?tab=unverified',
    '/quy-dinh/e5',
    '/quy-dinh/e5/provincial-certificate',
    '/quy-dinh/e5/provincial-certificate/sua',
    '/quy-dinh/e5/danh-hieu-moi',
    '/tieu-chi',
    '/tieu-chi/moi',
    '/tieu-chi/clean-strong-party-cell',
    '/tieu-chi/clean-strong-party-cell/sua',
    '/bang-diem',
    '/bang-diem/moi',
    '/bang-diem/{sheet}',
    '/bang-diem/{sheet}/sua',
    '/khong-co-trang-nay',
    '/toi',
  ],
};

/** Every page with the session of 2019 behind it, on an officer's screen. */
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
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, 30_000);

  it.each(Object.entries(TOURS))(
    'is sound for %s',
    async (username, paths) => {
      const person = await Person.signIn(browser, service.url, username);
      for (const path of paths) {
        const at = path.replace(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name]);
        await person.open(at);
        const page =
          path
            .replace(/\?(?!buoc).*/, '')
            .replaceAll(/[/?=]/g, '_')
            .replace(/[{}]/g, '') || '_';
        await person.shoot(`${username}${page}`);
        expect([path, await person.faults()]).toEqual([path, []]);
        const wide = await person.overflow();
        expect([path, 'runs over the right edge by', wide]).toEqual([
          path,
          'runs over the right edge by',
          0,
        ]);
      }
      expect(person.errors).toEqual([]);
      await person.context.close();
    },
    120_000,
  );

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

  it('fits a phone', async () => {
    const person = await Person.signIn(browser, service.url, 'specialist', {
      width: 390,
      height: 844,
    });
    for (const path of ['/', '/viec', `/ho-so/${ids.dossier}`, `/hoi-dong/${ids.council}`]) {
      await person.open(path);
      await person.shoot(`phone${path.replaceAll('/', '_').slice(0, 8)}`);
      const wide = await person.overflow();
      expect([path, wide]).toEqual([path, 0]);
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
