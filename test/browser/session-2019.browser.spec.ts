import {
  Client,
  eventually,
  ops,
  SAMPLE_PASSWORD,
  startService,
  type Service,
} from '@vinhdanh/testing';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { sixHands } from './acts.js';
import { addTitle, previewMerger } from './administrator.js';
import { exportTrail, replay, scrollThousand } from './auditor.js';
import { consult } from './consultation.js';
import { foundCouncil } from './found-council.js';
import { heroAppraised } from './hero-line.js';
import { voteByKeys } from './members.js';
import { openBrowser } from './open-browser.js';
import { callToOrder, count, openSecretRound } from './secretary.js';
import { appraiseAll } from './specialist.js';
import { consolidate, draftLetter, fileLate, uploadSheet } from './units.js';
import { act, Walk } from './walk.js';

/** Proposed and passed in March 2019, as they stand in the record. */
const PASSED = { 'provincial-flag': 48, 'provincial-certificate': 69, 'government-flag': 5 };
const ALL = 148;
const MEMBERS = ['member1', 'member2', 'member3'];
const ROUND = 'Xét khen thưởng cụm, khối thi đua năm 2018';
/** Its letter is made at the screen, from a school below it; the other seventeen lie filed. */
const DEPARTMENT = 'so-giao-duc-va-dao-tao';
const SHEET = resolve(__dirname, `../../sample/ben-tre-2019/13-${DEPARTMENT}.xlsx`);
const SHEET_LINES = 8;
const ACTS = [
  ['granting', 'Về việc tặng Cờ thi đua của tỉnh (mẫu)', 'provincial-flag', '512/QĐ-UBND'],
  ['granting', 'Về việc tặng Bằng khen (mẫu)', 'provincial-certificate', '513/QĐ-UBND'],
  [
    'submission-letter',
    'Về việc đề nghị Cờ thi đua của Chính phủ',
    'government-flag',
    '21/TTr-UBND',
  ],
] as const;

interface Row {
  id: string;
  award: string;
  status: string;
}

/** The session of March 2019, from a unit's empty letter to the centre's answer, by every role at its screen. */
describe('the session of 2019 in the console', () => {
  let service: Service;
  let browser: Browser;
  let session = '';
  const letters = { school: '', department: '' };
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
      ops(service, 'load', 'ben-tre-2019', '--until', 'filed', '--leave', DEPARTMENT),
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
    lines.reduce<Record<string, number>>(
      (sum, { award }) => ({ ...sum, [award]: (sum[award] ?? 0) + 1 }),
      {},
    );

  walk.step('begins with a school’s clerk, who drafts the letter and loads its sheet', async () => {
    const head = { round: ROUND, level: 'Cấp cơ sở', number: '13a/TTr', date: '10/01/2019' };
    letters.school = await draftLetter(walk, 'clerk', head);
    await uploadSheet(walk, 'clerk', SHEET, SHEET_LINES);
  });

  walk.step('is filed by the head of the school to the department above it', () =>
    fileLate(walk, 'unit', letters.school, { lines: SHEET_LINES, holder: 'cơ quan quản lý' }),
  );

  walk.step('is taken over into the department’s own letter, with its opinion', async () => {
    const head = { round: ROUND, level: 'Cấp tỉnh', number: '13M/TTr', date: '14/01/2019' };
    letters.department = await draftLetter(walk, 'managing', head);
    await consolidate(walk, letters.department, SHEET_LINES);
  });

  walk.step('is filed by the head of the department to the province', () =>
    fileLate(walk, `unit.${DEPARTMENT}`, letters.department, {
      lines: SHEET_LINES,
      holder: 'Ban/Phòng Thi đua – Khen thưởng',
    }),
  );

  walk.step('is appraised by the specialist, all lines in one act', async () => {
    await eventually(
      () => rows('checked'),
      (found) => found.length === ALL,
    );
    await appraiseAll(walk, ALL);
    await eventually(
      () => rows('eligible'),
      (found) => found.length === ALL,
    );
  });

  walk.step(
    'has the police asked about a line beside it, who answer at their own screen',
    async () => consult(walk, (await heroAppraised(service.url)).line),
  );

  walk.step(
    'is called to order by the secretary, with one sheet for every line',
    async () => {
      const title = 'Phiên họp tháng 3 năm 2019 (mẫu)';
      // The line the police were asked about waits for other bodies, too.
      session = await callToOrder(walk, { title, lines: ALL, notReady: 1 });
      await openSecretRound(await walk.as('secretary'), ALL, MEMBERS.length);
    },
    300_000,
  );

  walk.step(
    'is voted on at three screens, every choice by the keyboard',
    async () => {
      const awards = new Map((await rows('scheduled')).map(({ id, award }) => [id, award]));
      await voteByKeys(walk, { members: MEMBERS, session, awards, passed: PASSED });
    },
    180_000,
  );

  walk.step(
    'is counted to the record’s own figures, and minuted by two signatures',
    async () => {
      await count(walk, MEMBERS);
      const secretary = await walk.as('secretary');
      const page = await secretary.open(session);
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
      const all = Object.values(PASSED).reduce((sum, n) => sum + n);
      const ready = await eventually(
        () => rows('ready'),
        (found) => found.length === all,
      );
      expect(countOf(ready)).toEqual(PASSED);
      await walk.sound(secretary, '2019_results');
    },
    240_000,
  );

  for (const [kind, title, award, number] of ACTS)
    walk.step(`becomes ${number}: six hands`, () =>
      sixHands(
        walk,
        { kind, title, award, number },
        award === 'provincial-flag' ? '2019' : undefined,
      ),
    );

  walk.step('reaches the centre, whose answer the liaison reads', async () => {
    const liaison = await walk.as('liaison');
    const page = await liaison.open('/trinh-trung-uong');
    await page.getByRole('link', { name: '21/TTr-UBND' }).click();
    await page.getByText(/03 · Đã tiếp nhận/).waitFor({ timeout: 30_000 });
    await walk.sound(liaison, '2019_submission');
  });

  walk.step('is found by anybody, without an account', async () => {
    const page = await browser.newPage();
    await page.goto(`${service.url}/cong-khai/quyet-dinh`);
    await page.getByLabel('Số quyết định').fill('512/QĐ-UBND');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('512/QĐ-UBND').first().waitFor();
    await page.close();
    expect(countOf(await rows('granted'))).toMatchObject({
      'provincial-flag': 48,
      'provincial-certificate': 69,
    });
  });

  walk.step('is replayed by the auditor to any moment, and leaves as a file', async () => {
    const line = (await rows('granted')).find(({ award }) => award === 'provincial-flag');
    await replay(walk, line!.id, '512/QĐ-UBND');
    await exportTrail(await walk.as('auditor'), 'council-review');
  });

  walk.step('scrolls by a thousand entries of its trail', async () =>
    scrollThousand(await walk.as('auditor')),
  );

  walk.step('lets the administrator add a title, and shows what a merger would move', async () => {
    const admin = await walk.as('admin');
    await addTitle(admin);
    await previewMerger(admin);
  });

  it('leaves no script error behind', () => expect(walk.errors()).toEqual([]));
});
