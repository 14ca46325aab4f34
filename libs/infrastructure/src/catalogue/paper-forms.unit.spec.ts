import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FilePaperForms, readPaperForms } from './file-paper-forms.js';

const SHIPPED = join('catalogue', 'forms', '2020-03-05.yaml');

describe('the forms of official papers', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'forms-'));
    await mkdir(join(folder, 'forms'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const put = async (name: string, change: (text: string) => string) =>
    writeFile(join(folder, 'forms', name), change(await readFile(SHIPPED, 'utf8')));

  it('are shipped with day and source, and not marked as checked', async () => {
    const [form, ...more] = await readPaperForms('catalogue');
    expect(more).toEqual([]);
    expect(form).toMatchObject({ from: '2020-03-05', verified: false });
    expect(form?.source).toContain('Nghị định 30/2020/NĐ-CP');
  });

  it('hold from their day; older papers are printed in the first', async () => {
    await put('2020-03-05.yaml', (text) => text);
    await put('2027-01-01.yaml', (text) =>
      text.replace("from: '2020-03-05'", "from: '2027-01-01'").replace('Như trên', 'Như kính gửi'),
    );
    const forms = new FilePaperForms(folder);
    const received = async (day: string) => (await forms.on(day)).received.letter[0];
    expect(await received('2019-03-28')).toBe('Như trên');
    expect(await received('2026-12-31')).toBe('Như trên');
    expect(await received('2027-01-01')).toBe('Như kính gửi');
  });

  it('name the file and the field that is wrong', async () => {
    await put('a.yaml', (text) => text.replace(/^ {2}enclosed:.*$/m, ''));
    await expect(readPaperForms(folder)).rejects.toThrow('a.yaml/letter/enclosed');
    await put('a.yaml', (text) => text.replace(/^ {2}result: \[.*$/m, '  result: []'));
    await expect(readPaperForms(folder)).rejects.toThrow('a.yaml/received/result: not a list');
  });
});
