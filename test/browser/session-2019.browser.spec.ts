import {
  Client,
  eventually,
  ops,
  SAMPLE_PASSWORD,
  startService,
  type Service,
} from '@vinhdanh/testing';
import type { Browser, Page } from 'playwright-core';
import { foundCouncil } from './found-council.js';
import { openBrowser } from './open-browser.js';
import { act, cite, hands, Walk } from './walk.js';

/** Proposed and passed in March 2019, as they stand in the record. */
const PASSED = { 'provincial-flag': 48, 'provincial-certificate': 69, 'government-flag': 5 };
type Award = keyof typeof PASSED;
const ALL = 148;
const MEMBERS = ['member1', 'member2', 'member3'];
const ACTS: [kind: string, title: string, award: Award, number: string][] = [
  ['granting', 'Về việc tặng Cờ thi đua của tỉnh (mẫu)', 'provincial-flag', '512/QĐ-UBND'],
  ['granting', 'Về việc tặng Bằng khen (mẫu)', 'provincial-certificate', '513/QĐ-UBND'],
  [
    'submission-letter',
    'Về việc đề nghị Cờ thi đua của Chính phủ',
    'government-flag',
    '21/TTr-UBND',
  ],
];

/** As the form asks for the text that a rule nobody confirmed rests on. */
const RULE = {
  document: 'Văn bản quy định tỷ lệ phiếu',
  day: 'Ngày văn bản',
  article: 'Điều khoản',
};

interface Row {
  id: string;
  award: Award;
  status: string;
}

/** The session of March 2019, from the letters filed to the centre's answer, by every role at its screen. */
describe('the session of 2019 in the console', () => {
  let service: Service;
  let browser: Browser;
  let session = '';
  const walk = new Walk(() => ({ browser, service }));

  beforeAll(async () => {
    [service, browser] = await Promise.all([
      startService({
        parts: ['centre-simulator', 'worker', 'api', 'vault'],
        env: { BALLOT_DELAY_SECONDS: '1' },
      }),
      openBrowser(),
    ]);
    const [loaded] = await Promise.all([
      ops(service, 'load', 'ben-tre-2019', '--until', 'filed'),
      foundCouncil(service.url, MEMBERS.length),
    ]);
    expect(loaded).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, 30_000);

  const rows = async (status: string): Promise<Row[]> => {
    const client = await Client.signIn(service.url, 'specialist');
    const { body } = await client.get<{ items: Row[] }>(`/dossiers?status=${status}&limit=200`);
    return body.items;
  };
  const countOf = (lines: Row[]) =>
    lines.reduce<Partial<Record<Award, number>>>(
      (sum, { award }) => ({ ...sum, [award]: (sum[award] ?? 0) + 1 }),
      {},
    );
  const showAll = async (page: Page): Promise<void> => {
    const more = page.getByRole('button', { name: 'Xem thêm' });
    for (let seen = 50; seen < ALL; seen += 50) {
      await more.click();
      await page.getByText(`Đang xem ${Math.min(ALL, seen + 50)} dòng`).waitFor();
    }
  };

  walk.step('lies filed on the unit’s own page', async () => {
    const head = await walk.as('unit.so-cong-thuong');
    const page = await head.open('/to-trinh');
    await page.getByRole('link', { name: /TTr/ }).first().click();
    await page.getByText('Đang xem 8 dòng').waitFor();
    await walk.sound(head, '2019_unit_letter');
  });

  walk.step('is appraised by the specialist, all lines in one act', async () => {
    await eventually(
      () => rows('checked'),
      (found) => found.length === ALL,
    );
    const specialist = await walk.as('specialist');
    const page = await specialist.open('/ho-so?status=checked');
    await showAll(page);
    await page.getByRole('row').first().getByRole('checkbox').check();
    await act(page, `Xác nhận đủ điều kiện (${ALL})`, async () => {
      await cite(page);
      await page.getByLabel('Ghi chú').fill('Đã đối chiếu hồ sơ giấy (mẫu).');
      await specialist.shoot('2019_appraise_all');
    });
    await eventually(
      () => rows('eligible'),
      (found) => found.length === ALL,
    );
  });

  walk.step(
    'is called to order by the secretary, with one sheet for every line',
    async () => {
      const secretary = await walk.as('secretary');
      const page = await secretary.open('/phien-hop');
      await page.getByRole('link', { name: 'Triệu tập phiên họp' }).click();
      const choice = page.getByRole('main').getByLabel('Hội đồng');
      if ((await choice.inputValue()) === '') await choice.selectOption({ index: 1 });
      await page.getByLabel('Tên phiên').fill('Phiên họp tháng 3 năm 2019 (mẫu)');
      await page.getByRole('button', { name: 'Triệu tập' }).click();
      await page.getByRole('heading', { name: 'Phiên họp tháng 3 năm 2019 (mẫu)' }).waitFor();
      session = new URL(page.url()).pathname;
      await page.getByRole('link', { name: 'Lập chương trình' }).click();
      await page.getByText(`${ALL} hồ sơ đang chờ; ${ALL} đưa vào được`).waitFor();
      await page.getByRole('row').first().getByRole('checkbox').check();
      await act(page, `Đưa ${ALL} hồ sơ vào chương trình`);
      await page.getByText(`Chương trình đang có ${ALL} mục`).waitFor();
      await page.getByRole('link', { name: 'Về phiên họp' }).click();
      await page.getByRole('link', { name: 'Điểm danh' }).click();
      await page.getByRole('button', { name: 'Tất cả có mặt' }).click();
      await page.getByRole('button', { name: 'Ghi điểm danh' }).click();
      await page.getByText('Đang họp').waitFor();
      await act(page, 'Chốt chương trình');
      await walk.sound(secretary, '2019_agenda');
      await page.getByRole('link', { name: 'Mở vòng biểu quyết' }).click();
      await page.getByText('Đủ túc số: có mặt 3/3').waitFor();
      // By the rules of 2019 a show of hands would do; this council votes in secret.
      await page.getByRole('radio', { name: /kín/ }).check();
      await act(page, `Mở vòng với ${ALL} mục`, () => cite(page, RULE), 150_000);
      await page.getByText(/cần 2, còn thiếu 2/).waitFor({ timeout: 60_000 });
    },
    240_000,
  );

  walk.step(
    'is voted on at three screens, every choice by the keyboard',
    async () => {
      const members = await Promise.all(MEMBERS.map((name) => walk.as(name)));
      const awards = new Map((await rows('scheduled')).map(({ id, award }) => [id, award]));
      await Promise.all(
        members.map(async ({ page }, n) => {
          await page.goto(service.url + session);
          await page.getByRole('link', { name: 'Vào bỏ phiếu' }).click();
          const asked = page.waitForResponse(/\/api\/v1\/ballot-rounds\/[^/]+$/);
          await page.getByRole('button', { name: 'Nhận phiếu' }).click();
          const { items } = (await (await asked).json()) as { items: { dossierId: string }[] };
          await page.getByText(`Đã chọn 0/${ALL}`).waitFor({ timeout: 60_000 });
          const seen: Partial<Record<Award, number>> = {};
          await page.getByRole('radio').first().focus();
          for (const { dossierId } of items) {
            const award = awards.get(dossierId)!;
            seen[award] = (seen[award] ?? 0) + 1;
            // One of three is against what did not pass then, and so is another.
            await page.keyboard.press(n > 0 && seen[award] > PASSED[award] ? '2' : '1');
          }
          await page.getByText(`Đã chọn ${ALL}/${ALL}`).waitFor();
          await page.getByRole('button', { name: 'Xem lại trước khi niêm phong' }).click();
          if (n === 1) await walk.sound(members[n]!, '2019_review');
          await act(page, 'Niêm phong phiếu');
          await page.getByText('Phiếu đã niêm phong').waitFor();
        }),
      );
    },
    180_000,
  );

  walk.step(
    'is counted to the record’s own figures',
    async () => {
      const secretary = await walk.as('secretary');
      const { page } = secretary;
      await page.getByText('3/3 người có mặt').waitFor();
      await act(page, 'Kết thúc nhận phiếu');
      for (const name of MEMBERS)
        await (
          await walk.as(name)
        ).page
          .getByRole('heading', { name: 'Biên nhận của bạn' })
          .waitFor({ timeout: 90_000 });
      await act(page, 'Đóng vòng, kiểm phiếu', undefined, 60_000);
      await page.getByText('Đã kiểm phiếu. Kết quả').waitFor();
      await secretary.open(session);
      await act(page, 'Đóng phiên');
      await act(page, 'Lập biên bản');
      for (const [name, who] of [
        ['secretary', 'thư ký'],
        ['chair', 'chủ toạ'],
      ] as const) {
        const person = await walk.as(name);
        if (name === 'chair') await person.open(session);
        await act(person.page, `Ký với tư cách ${who}`, () =>
          person.page.getByLabel('Mật khẩu').fill(SAMPLE_PASSWORD),
        );
      }
      const ready = await eventually(
        () => rows('ready'),
        (found) =>
          found.length === PASSED['provincial-flag'] + PASSED['provincial-certificate'] + 5,
      );
      expect(countOf(ready)).toEqual(PASSED);
      await walk.sound(secretary, '2019_results');
    },
    240_000,
  );

  for (const [kind, title, award, number] of ACTS)
    walk.step(`becomes ${number}: six hands`, async () => {
      const drafter = await walk.as('specialist');
      const page = await drafter.open('/quyet-dinh');
      await act(page, 'Lập dự thảo', async () => {
        const form = page.getByRole('dialog');
        await form.getByLabel('Loại văn bản').selectOption(kind);
        await form.getByLabel('Trích yếu').fill(title);
        await form.getByLabel('Hình thức khen thưởng').selectOption(award);
      });
      await page.getByRole('link', { name: title }).click();
      await act(page, 'Đưa hồ sơ vào danh sách');
      await page
        .getByRole('link', { name: /\(mẫu\)/ })
        .first()
        .waitFor();
      const at = new URL(page.url()).pathname;
      for (const [name, button, fill] of hands(number)) {
        const person = await walk.as(name);
        await person.open(at);
        await act(person.page, button, fill);
        if (award === 'provincial-flag') await walk.sound(person, `2019_${name}_act`);
      }
      await (await walk.as('office')).page.getByText('Đã ban hành').waitFor();
    });

  walk.step('reaches the centre, whose answer the liaison reads', async () => {
    const liaison = await walk.as('liaison');
    const page = await liaison.open('/trinh-trung-uong');
    await page.getByRole('link', { name: '21/TTr-UBND' }).click();
    await page.getByText(/03 · Đã tiếp nhận/).waitFor({ timeout: 30_000 });
    await walk.sound(liaison, '2019_submission');
  });

  walk.step('is found by anybody, and replayed by the auditor', async () => {
    const public_ = await browser.newPage();
    await public_.goto(`${service.url}/cong-khai/quyet-dinh`);
    await public_.getByLabel('Số quyết định').fill('512/QĐ-UBND');
    await public_.getByRole('button', { name: 'Tra cứu' }).click();
    await public_.getByText('512/QĐ-UBND').first().waitFor();
    await public_.close();
    const line = (await rows('granted')).find(({ award }) => award === 'provincial-flag');
    const auditor = await walk.as('auditor');
    const page = await auditor.open(`/ho-so/${line!.id}`);
    await page.getByText('512/QĐ-UBND').first().waitFor();
    await walk.sound(auditor, '2019_auditor');
    expect(countOf(await rows('granted'))).toMatchObject({
      'provincial-flag': 48,
      'provincial-certificate': 69,
    });
  });

  it('leaves no script error behind', () => expect(walk.errors()).toEqual([]));
});
