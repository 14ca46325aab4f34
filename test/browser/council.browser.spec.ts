import { Client, eventually, SAMPLE_PASSWORD, startService, type Service } from '@vinhdanh/testing';
import type { Browser, Page } from 'playwright-core';
import { tabTo } from './by-keyboard.js';
import { calledTwice } from './called-twice.js';
import { circulate } from './circulation.js';
import { dissolve } from './dissolved.js';
import { fileLetter } from './filed-letter.js';
import { openBrowser, type Person } from './open-browser.js';
import { lostFromSheet, putOff } from './put-off.js';
import { keptMarks, readOneByOne, takeSheets } from './sheets.js';
import { act, cite, hands, TEXT, Walk } from './walk.js';

const PHONE = { width: 390, height: 844 };
const MEMBERS = 3;
/** The line the council puts off while its sheets are out. */
const PUT_OFF = 'Vũ Thị Mẫu (mẫu)';
/** Left off the agenda of the meeting; goes round in writing afterwards. */
const LATER = 'Bùi Văn Khen (mẫu)';
const COUNCIL = 'Hội đồng Thi đua – Khen thưởng tỉnh (mẫu)';
const ACTS = [
  ['granting', 'Về việc tặng Cờ thi đua của tỉnh (mẫu)', 'provincial-flag', '512/QĐ-UBND'],
  [
    'submission-letter',
    'Về việc đề nghị tặng Cờ thi đua của Chính phủ (mẫu)',
    'government-flag',
    '21/TTr-UBND',
  ],
] as const;
/** One letter from the specialist's desk to the centre's answer, each act by whose act it is. */
describe('a session in the console', () => {
  let service: Service;
  let browser: Browser;
  let session = '';
  let lines: string[] = [];
  const walk = new Walk(() => ({ browser, service }));

  beforeAll(async () => {
    [service, browser] = await Promise.all([
      startService({
        parts: ['centre-simulator', 'worker', 'api', 'vault'],
        env: { BALLOT_DELAY_SECONDS: '1' },
      }),
      openBrowser(),
    ]);
    lines = await fileLetter(service.url);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, 30_000);

  const as = (name: string, viewport?: { width: number; height: number }) =>
    walk.as(name, viewport);
  const step = (name: string, work: () => Promise<unknown>) => walk.step(name, work);
  const sound = (person: Person, name: string) => walk.sound(person, name);

  step(
    'begins on the desk of a specialist who claims and appraises by keyboard alone',
    async () => {
      const person = await as('specialist');
      const page = await person.open('/viec');
      const row = page.getByRole('row').filter({ hasText: 'Nguyễn Thị Mẫu' });
      await tabTo(page, row.getByRole('checkbox'));
      await page.keyboard.press('Space');
      await tabTo(page, page.getByRole('button', { name: 'Nhận 1 việc' }));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await tabTo(page, dialog.getByRole('button', { name: 'Nhận 1 việc' }));
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await row.getByText('Chuyên viên Ban Thi đua').waitFor();
      await tabTo(page, row.getByRole('link'));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Thẩm định' }).waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Đủ điều kiện', exact: true }));
      await page.keyboard.press('Enter');
      for (const [label, words] of [
        [TEXT.document, 'Nghị định (mẫu)'],
        [TEXT.day, '02/01/2026'],
        [TEXT.article, 'Điều 24'],
      ] as const) {
        await tabTo(page, dialog.getByLabel(label));
        await page.keyboard.type(words);
      }
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await page.getByText('Đủ điều kiện, chờ hội đồng').first().waitFor();
    },
  );

  step('takes the rest together', async () => {
    const person = await as('specialist');
    const page = await person.open('/ho-so?status=checked');
    await page.getByRole('row').first().getByRole('checkbox').check();
    await act(page, 'Xác nhận đủ điều kiện (6)', async () => {
      await cite(page);
      await page.getByLabel('Ghi chú').fill('Đã đối chiếu báo cáo thành tích của trường.');
    });
    await page.goto(`${service.url}/ho-so?status=eligible`);
    await page.getByText('Đang xem 7 dòng').waitFor();
  });

  step(
    'needs a council, which the secretary establishes with its statute and members',
    async () => {
      const person = await as('secretary');
      const page = await person.open('/hoi-dong');
      await page.getByRole('link', { name: 'Lập Hội đồng' }).click();
      await page.getByLabel('Tên Hội đồng').fill(COUNCIL);
      await page.getByLabel('Loại Hội đồng').selectOption('province');
      await page.getByLabel('Từ ngày').fill('01/01/2026');
      await page.getByLabel('Số quyết định').fill('12/QĐ-UBND');
      await page.getByLabel('Ngày quyết định').fill('01/01/2026');
      await page.getByLabel('Thành viên có xung đột lợi ích').selectOption('abstains');
      await page.getByLabel('Người dự thay').selectOption('attend');
      await page.getByLabel('Được lấy ý kiến bằng văn bản thay cuộc họp').check();
      await page.getByLabel('Căn cứ').fill('Quy chế Hội đồng (mẫu), Điều 5');
      for (let i = 1; i <= MEMBERS; i += 1) {
        await page.getByLabel('Chức danh, đơn vị công tác').fill(`Ủy viên ${i} (mẫu)`);
        await page.getByLabel('Tài khoản: gõ vài chữ để tìm').fill(`member${i}`);
        const account = page.getByLabel('Tài khoản', { exact: true });
        const found = account.locator('option', { hasText: `(member${i})` });
        await found.waitFor({ state: 'attached' });
        await account.selectOption(await found.getAttribute('value'));
        await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
        await page.getByText(`Thành viên (${i})`).waitFor();
      }
      await sound(person, 'secretary_new-council');
      await page.getByRole('button', { name: `Lập Hội đồng với ${MEMBERS} thành viên` }).click();
      await page.getByText(`${MEMBERS} thành viên`, { exact: false }).first().waitFor();
      const third = page.getByRole('row').filter({ hasText: 'Ủy viên 3 (mẫu)' });
      await third.getByRole('button', { name: 'Cử người dự thay' }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel('Chức danh người dự thay').fill('Phó Giám đốc (mẫu)');
      await form.getByLabel('Từ ngày').fill('01/01/2026');
      await form.getByLabel('Đến hết ngày').fill('31/12/2099');
      await form.getByLabel('Số văn bản').fill('5/GUQ');
      await form.getByLabel('Ngày văn bản').fill('01/01/2026');
      await form.getByRole('button', { name: 'Cử người dự thay' }).click();
      await page.getByText('Phó Giám đốc (mẫu) dự thay Ủy viên 3 (mẫu)', { exact: true }).waitFor();
      await sound(person, 'secretary_council');
    },
  );

  step('is convened, with an agenda seen before it is built, and the roll by name', async () => {
    const person = await as('secretary');
    const { page } = person;
    await page.getByRole('link', { name: 'Triệu tập phiên họp' }).click();
    await page.getByLabel('Tên phiên').fill('Phiên họp tháng 11 (mẫu)');
    await page.getByLabel('Địa điểm').fill('Phòng họp số 1 (mẫu)');
    await page.getByText(`${MEMBERS} người có tài khoản, 1 người dự thay`).waitFor();
    await sound(person, 'secretary_convene');
    await page.getByRole('button', { name: 'Triệu tập' }).click();
    await page.getByRole('heading', { name: 'Phiên họp tháng 11 (mẫu)' }).waitFor();
    session = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Lập chương trình' }).click();
    await page.getByText('7 hồ sơ đang chờ; 7 đưa vào được').waitFor();
    await page.getByRole('row').first().getByRole('checkbox').check();
    await page.getByRole('row').filter({ hasText: LATER }).getByRole('checkbox').uncheck();
    await sound(person, 'secretary_candidates');
    await act(page, 'Đưa 6 hồ sơ vào chương trình');
    await page.getByText('Chương trình đang có 6 mục').waitFor();
    await page.getByRole('link', { name: 'Về phiên họp' }).click();
    await page.getByRole('link', { name: 'Điểm danh' }).click();
    await page.getByText('Chưa đủ túc số: có mặt 0/3').waitFor();
    // A roll half called is there again after a reload.
    const first = page.getByLabel('Hôm nay: Ủy viên 1 (mẫu)');
    await first.selectOption('present');
    await page.getByText('Chưa đủ túc số: có mặt 1/3').waitFor();
    await page.reload();
    await page.getByText('Chưa đủ túc số: có mặt 1/3').waitFor();
    expect(await first.inputValue()).toBe('present');
    await page.getByText('Còn 2 người chưa điểm danh (tính là vắng).').waitFor();
    await calledTwice(person, service.url, session);
    await page.getByRole('button', { name: 'Tất cả có mặt' }).click();
    await page.getByText('Đủ túc số: có mặt 3/3').waitFor();
    await sound(person, 'secretary_roll');
    await page.getByRole('button', { name: 'Ghi điểm danh' }).click();
    await page.getByText('Đang họp').waitFor();
    await act(page, 'Chốt chương trình');
    await page.getByRole('button', { name: 'Sang mục 1' }).click();
    await page.getByText('Mục 1/6: Trường Trung học phổ thông Mẫu (mẫu)').waitFor();
    await sound(person, 'secretary_agenda');
  });

  /** The secretary opens a round of a kind on one line and is left at its desk. */
  const openRound = async (page: Page, kind: RegExp, name: string) => {
    await page.getByRole('link', { name: 'Mở vòng biểu quyết' }).click();
    await page.getByRole('radio', { name: kind }).check();
    await page.getByText('Đủ túc số: có mặt 3/3').waitFor();
    await page.getByLabel('Chọn tất cả mục mở được').setChecked(false);
    await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
  };
  const asCounted = { ...TEXT, document: 'Văn bản quy định tỷ lệ phiếu', article: 'Điều khoản' };

  step(
    'votes by show of hands where the rule lets it, and by name from their own devices',
    async () => {
      const person = await as('secretary');
      const { page } = person;
      await openRound(page, /Giơ tay/, 'Lê Văn Khen');
      expect(
        await page
          .getByRole('row')
          .filter({ hasText: 'Trường' })
          .getByRole('checkbox')
          .isDisabled(),
      ).toBe(true);
      await sound(person, 'secretary_open_hands');
      await act(page, 'Mở vòng với 1 mục', () => cite(page, asCounted));
      await page.getByLabel(/Lê Văn Khen.*: Tán thành/).fill('2');
      await page.getByLabel(/Lê Văn Khen.*: Không tán thành/).fill('1');
      await sound(person, 'secretary_hands');
      await act(page, 'Kết thúc vòng, tính kết quả');
      await page.getByText('Đã thông qua').waitFor();
      await page.getByText('2 tán thành trên 3, 66,66 %; quá nửa của 3 → 2').waitFor();
      await page.getByRole('link', { name: 'Về phiên họp' }).click();

      await openRound(page, /Ghi tên/, 'Phạm Thị Khen');
      await act(page, 'Mở vòng với 1 mục', () => cite(page, asCounted));
      const voters = await Promise.all([as('member1'), as('member3', PHONE)]);
      await Promise.all(
        voters.map(async (voter, i) => {
          const screen = await voter.open('/');
          await screen.getByRole('link', { name: 'Biểu quyết', exact: true }).click();
          await screen.getByRole('radio', { name: 'Tán thành', exact: true }).check();
          await sound(voter, `${i === 0 ? 'member' : 'phone'}_recorded`);
          await screen.getByRole('button', { name: 'Gửi biểu quyết' }).click();
          await screen.getByText('Đã ghi nhận').waitFor();
        }),
      );
      await page.getByText('2/3 người').waitFor();
      await tabTo(
        page,
        page.getByRole('radio', { name: 'Ủy viên 2 (mẫu): Tán thành', exact: true }),
      );
      await page.keyboard.press('2');
      await page.getByText('3/3 người').waitFor();
      await sound(person, 'secretary_recorded');
      await act(page, 'Kết thúc vòng, tính kết quả');
      await page.getByRole('heading', { name: 'Ai chọn gì' }).waitFor();
      await page.getByText('Đã thông qua').waitFor();
      const [member] = voters;
      await member!.page.getByRole('heading', { name: 'Ai chọn gì' }).waitFor();
      await sound(person, 'secretary_recorded_result');
    },
  );

  step('opens the secret round on what must be secret', async () => {
    const person = await as('secretary');
    const page = await person.open(session);
    await page.getByRole('link', { name: 'Mở vòng biểu quyết' }).click();
    await page.getByText('Đủ túc số: có mặt 3/3').waitFor();
    await page.getByText('Bỏ phiếu kín có những giới hạn sau').waitFor();
    // Three are left to vote on each line: said at the line, before anything is opened.
    await page.getByText('chỉ 3 người bỏ phiếu: dễ đoán ra ai chọn gì').first().waitFor();
    await sound(person, 'secretary_open_round');
    await act(page, 'Mở vòng với 4 mục', () => cite(page, asCounted));
    await page.getByText('cần 2, còn thiếu 2').waitFor();
    await sound(person, 'secretary_round');
  });

  step('is taken by three people, one of whom reads it item by item', async () => {
    const members = await Promise.all([as('member1'), as('member2'), as('member3', PHONE)]);
    await takeSheets(members, session, 4);
    await readOneByOne(walk, members[0]!, 4);
  });

  step('loses a line put off while sheets are out, also where it was chosen on', async () => {
    const put = { name: PUT_OFF, reason: 'Chờ xác minh thêm thành tích (mẫu)' };
    const item = await putOff(walk, await as('secretary'), put);
    for (const [name, chosen] of [
      ['member1', 3],
      ['member2', 0],
      ['member3', 0],
    ] as const)
      await (await as(name)).page.getByText(`Đã chọn ${chosen}/3`).waitFor();
    await lostFromSheet(walk, await as('member1'), { ...put, item });
  });

  step(
    'is voted on by three people at once: by mouse, by keyboard, and over a reload on a phone',
    async () => {
      const members = await Promise.all(['member1', 'member2', 'member3'].map((name) => as(name)));
      const [mouse, keys, phone] = members.map(({ page }) => page) as [Page, Page, Page];
      await keys.locator('fieldset').first().getByText('Trường THPT Đồng Khởi').waitFor();

      await tabTo(keys, keys.getByRole('radio', { name: 'Tán thành', exact: true }).first());
      await keys.keyboard.press('1');
      await keys.keyboard.press('1');
      await keys.keyboard.press('2');
      await keys.getByText('Đã chọn 3/3').waitFor();
      await keys.keyboard.press('ArrowLeft');
      await sound(members[1]!, 'member_sheet');
      await tabTo(keys, keys.getByRole('button', { name: 'Xem lại trước khi niêm phong' }));
      await keys.keyboard.press('Enter');
      await keys.getByText('Tán thành: 3 · Hoãn: 1').waitFor();
      await tabTo(keys, keys.getByRole('button', { name: 'Niêm phong phiếu' }));
      await keys.keyboard.press('Enter');
      const dialog = keys.getByRole('dialog');
      await tabTo(keys, dialog.getByRole('button', { name: 'Niêm phong phiếu' }));
      await keys.keyboard.press('Enter');
      await keys.getByText('Phiếu đã niêm phong').waitFor();

      const choices = phone.getByRole('radio', { name: 'Tán thành', exact: true });
      await choices.first().check();
      // What was chosen is written down a moment after it is shown.
      await eventually(
        () => keptMarks(phone),
        (marks) => marks === 1,
      );
      await phone.reload();
      await phone.getByText('Đã chọn 1/3').waitFor();
      await choices.nth(2).check();
      await phone.getByRole('checkbox', { name: /Kiêng/ }).nth(1).check();
      await sound(members[2]!, 'phone_sheet');
      await phone.getByRole('button', { name: 'Xem lại trước khi niêm phong' }).click();
      for (const page of [mouse, phone]) {
        await act(page, 'Niêm phong phiếu');
        await page.getByText('Phiếu đã niêm phong').waitFor();
      }
    },
  );

  step('gives everybody a receipt, and nobody a number before the box is opened', async () => {
    const { page } = await as('secretary');
    await page.getByText('3/3 người có mặt').waitFor();
    const sent: { cookie: boolean; referer: boolean }[] = [];
    const voter = await as('member1');
    voter.page.on('request', (request) => {
      if (!request.url().endsWith('/ballot-box')) return;
      void request
        .allHeaders()
        .then((headers) =>
          sent.push({ cookie: 'cookie' in headers, referer: 'referer' in headers }),
        );
    });
    await act(page, 'Kết thúc nhận phiếu');
    for (const name of ['member1', 'member2', 'member3']) {
      const member = await as(name);
      await member.page.getByRole('heading', { name: 'Biên nhận của bạn' }).waitFor();
      await sound(member, `${name}_receipt`);
    }
    // The headers of a request are told after the request itself.
    await eventually(
      () => Promise.resolve(sent),
      ({ length }) => length >= 3,
    );
    expect(sent).toEqual(Array.from({ length: 3 }, () => ({ cookie: false, referer: false })));
    expect(await page.getByRole('main').innerText()).not.toMatch(/Tán thành|Tỷ lệ/);
    await act(page, 'Đóng vòng, kiểm phiếu');
    await page.getByText('Đã kiểm phiếu. Kết quả').waitFor();
    await sound(await as('secretary'), 'secretary_counted');
  });

  step('lets a member check the receipts on any device, and only own ones are found', async () => {
    const member = await as('member1');
    const { page } = member;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải biên nhận' }).click(),
    ]);
    const file = await download.path();
    await page.getByRole('link', { name: 'Kiểm tra biên nhận' }).click();
    await page.getByLabel('Các mã biên nhận').waitFor();
    const elsewhere = await as('member2');
    await elsewhere.page.goto(page.url());
    const text = elsewhere.page.getByLabel('Các mã biên nhận');
    await elsewhere.page.locator('input[type=file]').setInputFiles(file);
    await eventually(
      () => text.inputValue(),
      (value) => value.includes('BIÊN NHẬN'),
    );
    const check = elsewhere.page.getByRole('button', { name: 'Kiểm tra', exact: true });
    await check.click();
    await elsewhere.page.getByText('3/3 mã của bạn có trong hòm phiếu đã kiểm.').waitFor();
    await elsewhere.page.getByText('Danh sách 8 biên nhận khớp với nhật ký.').waitFor();
    await sound(elsewhere, 'member_check');
    await text.fill('A'.repeat(43));
    await check.click();
    await elsewhere.page.getByText('0/1 mã của bạn').waitFor();
  });

  step('shows every result with what it needed and by which article, and is closed', async () => {
    const person = await as('secretary');
    const page = await person.open(session);
    await page.getByText('6/6', { exact: true }).waitFor();
    const of = (name: string) => page.getByRole('row').filter({ hasText: name });
    await of('Trường Trung học').getByText('100 %').waitFor();
    await of('Nguyễn Thị Mẫu').getByText('66,66 %').waitFor();
    await of('Nguyễn Thị Mẫu').getByText('Không thông qua').first().waitFor();
    await of(PUT_OFF).getByText('Hoãn, xét lại từ 02/01/2099').waitFor();
    await sound(person, 'secretary_results');
    await act(page, 'Đóng phiên');
    await page.getByText('Đã kết thúc').waitFor();
  });

  step('has minutes that secretary and chair sign, each with the own password', async () => {
    const { page } = await as('secretary');
    await act(page, 'Ghi ý kiến thảo luận', async () => {
      await page.getByLabel('Về mục').selectOption({ index: 3 });
      await page.getByRole('dialog').getByLabel('Nội dung').fill('Đề nghị bổ sung sáng kiến.');
    });
    await act(page, 'Lập biên bản');
    await page.getByText('Chủ toạ chưa ký').waitFor();
    const chair = await as('chair');
    for (const [person, who] of [
      [await as('secretary'), 'thư ký'],
      [chair, 'chủ toạ'],
    ] as const) {
      if (person === chair) await person.open(session);
      await act(person.page, `Ký với tư cách ${who}`, () =>
        person.page.getByLabel('Mật khẩu').fill(SAMPLE_PASSWORD),
      );
    }
    await chair.page.getByText('Biên bản đã đủ hiệu lực').waitFor();
    await sound(chair, 'chair_minutes');
  });

  step(
    'is approved by the People’s Committee, asked on the dossier and answered by its office',
    async () => {
      const specialist = await as('specialist');
      const dossier = await specialist.open(`/ho-so/${lines[0]}`);
      await act(dossier, 'Xin ý kiến: Tập thể Ủy ban nhân dân tỉnh thông qua', () =>
        dossier.getByLabel('Nội dung hỏi').fill('Đề nghị tập thể cho ý kiến (mẫu).'),
      );
      await dossier.getByRole('link', { name: 'xem ý kiến' }).waitFor();
      await sound(specialist, 'specialist_step-asked');
      const office = await as('office');
      const list = await office.open('/xin-y-kien');
      await sound(office, 'office_opinions');
      await list.getByRole('link', { name: /Ủy ban nhân dân/ }).click();
      const page = office.page;
      await page.getByLabel('Chọn tất cả chưa trả lời').check();
      await act(page, 'Ghi câu trả lời', async () => {
        const form = page.getByRole('dialog');
        await form.getByLabel('Trả lời', { exact: false }).first().selectOption('approved');
        await form.getByLabel('Số văn bản trả lời').fill('88/CV');
      });
      await page.getByText('1 trên 1 hồ sơ').waitFor();
      await sound(office, 'office_opinion');
      const client = await Client.signIn(service.url, 'specialist');
      for (const line of lines.slice(0, 2))
        await eventually(
          () => client.get<{ state: { status: string } }>(`/dossiers/${line}`),
          ({ body }) => body.state.status === 'ready',
        );
    },
  );

  for (const [kind, title, award, number] of ACTS)
    step(
      `goes into the ${kind}: drafted, endorsed, verified, signed, numbered, promulgated`,
      async () => {
        const drafter = await as('specialist');
        const page = await drafter.open('/quyet-dinh');
        await act(page, 'Lập dự thảo', async () => {
          const form = page.getByRole('dialog');
          await form.getByLabel('Loại văn bản').selectOption(kind);
          await form.getByLabel('Trích yếu').fill(title);
          await form.getByLabel('Hình thức khen thưởng').selectOption(award);
        });
        await page.getByRole('link', { name: title }).click();
        await act(page, 'Đưa hồ sơ vào danh sách');
        await page.getByRole('link', { name: /\(mẫu\)/ }).waitFor();
        const at = new URL(page.url()).pathname;
        for (const [name, button, fill] of hands(number)) {
          const person = await as(name);
          // The chair signs the decision from the tray, as one of however many are chosen.
          const tray = kind === 'granting' && button === 'Ký';
          await person.open(tray ? '/quyet-dinh?status=verified' : at);
          if (tray) await person.page.getByRole('row').last().getByRole('checkbox').check();
          await act(person.page, tray ? 'Ký 1 văn bản' : button, fill);
          if (kind === 'granting') await sound(person, `${name}_act`);
        }
        await (await as('office')).page.getByText('Đã ban hành').waitFor();
      },
    );

  step('has its scan bound and checked, its rewards paid by sum, and is handed over', async () => {
    const [, title] = ACTS[0];
    const office = await as('office');
    await office.open('/quyet-dinh');
    await office.page.getByRole('link', { name: title }).click();
    await office.page.getByRole('heading', { level: 1, name: title }).waitFor();
    const at = new URL(office.page.url()).pathname;
    const scan = {
      name: 'ban-ky.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 x'),
    };
    await office.page.locator('input[data-paper=scan]').setInputFiles(scan);
    await office.page.getByText('Đã gắn. Mã băm').waitFor();
    await office.page.locator('input[data-paper=check]').setInputFiles(scan);
    await office.page.getByText('Trùng khớp').waitFor();
    await sound(office, 'office_scan');

    const keeper = await as('specialist');
    const page = await keeper.open('/quy');
    await act(page, 'Mở sổ quỹ', async () => {
      await page.getByLabel('Tên quỹ').fill('Quỹ tỉnh (mẫu)');
      await page.getByLabel('Đơn vị', { exact: true }).selectOption({ index: 1 });
    });
    await page.getByRole('link', { name: 'Quỹ tỉnh (mẫu)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quỹ tỉnh (mẫu)' }).waitFor();
    const fund = new URL(page.url()).pathname;
    await act(page, 'Ghi thu', async () => {
      await page.getByLabel('Số tiền (đồng)').fill('500000000');
      await page.getByLabel('Nguồn').fill('Dự toán (mẫu)');
      await page.getByLabel('Số chứng từ').fill('01/PT');
    });
    await keeper.open(at);
    await act(page, 'Ghi phải chi', async () => {
      await page.getByLabel('Quỹ', { exact: false }).selectOption({ index: 1 });
      await cite(page);
    });
    await keeper.open(fund);
    await page.getByRole('row').filter({ hasText: 'Tổ Toán – Tin học' }).waitFor();
    await page.getByLabel('Select all').or(page.getByRole('checkbox')).first().check();
    await act(page, 'Chi 1 khoản', async () => {
      const told = await page.getByText(/tổng cộng [\d.]+ đồng/).innerText();
      await page.getByLabel('Số chứng từ').fill('02/PC');
      await page
        .getByLabel('Nhập lại tổng số tiền')
        .fill(/tổng cộng ([\d.]+)/.exec(told)?.[1] ?? '');
      await sound(keeper, 'specialist_pay');
    });
    await page.getByRole('cell', { name: 'Đã chi', exact: true }).waitFor();
    await sound(keeper, 'specialist_fund');

    await keeper.open('/trao-tang');
    await act(page, 'Lập kế hoạch lễ trao tặng', async () => {
      await page.getByLabel('Tên lễ trao tặng').fill('Lễ trao tặng (mẫu)');
      await page.getByLabel('Nơi tổ chức').fill('Hội trường (mẫu)');
    });
    await page.getByRole('link', { name: 'Lễ trao tặng (mẫu)' }).click();
    await act(page, 'Đưa quyết định vào danh sách', () =>
      page.getByRole('dialog').getByLabel('Quyết định').selectOption({ index: 1 }),
    );
    await page.getByText('Trong danh sách trao tặng').first().waitFor();
    await page.getByRole('checkbox').first().check();
    await act(page, 'Ghi nhận đã trao 1 người', async () => {
      await page.getByLabel('Số danh sách ký nhận').fill('01/DS');
      await page.getByRole('dialog').getByLabel('Cờ').check();
    });
    await page.getByRole('cell', { name: 'Đã trao', exact: true }).waitFor();
    await sound(keeper, 'specialist_handed');
  });

  step('reaches the centre, whose answer the liaison reads', async () => {
    const liaison = await as('liaison');
    const page = await liaison.open('/trinh-trung-uong');
    await page.getByRole('link', { name: '21/TTr-UBND' }).click();
    await page.getByText('Trường Trung học phổ thông Mẫu (mẫu)').waitFor();
    await page.getByText(/03 · Đã tiếp nhận/).waitFor();
    await sound(liaison, 'liaison_submission');
  });

  step('goes on in writing, on two devices and on paper, for a line that was left', () =>
    // The line put off is not among them: it waits for its day.
    circulate(walk, LATER, '1 hồ sơ đang chờ; 1 đưa vào được'),
  );

  step('is over with its council, which a decision dissolves', () => dissolve(walk, COUNCIL));

  it('leaves no script error behind', () => {
    expect(walk.errors()).toEqual([]);
  });
});
