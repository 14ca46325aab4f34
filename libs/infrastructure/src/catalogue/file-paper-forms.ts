import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PaperForms, type PaperForm } from '@vinhdanh/application';
import { parse } from 'yaml';

/** What a form must say; a list stands for one or more texts. */
const SHAPE = {
  ...{ from: '', source: '', verified: false },
  titles: { letter: '', decision: '', result: '' },
  letter: { to: [''], asks: '', asksFor: '', enclosed: '', closes: '' },
  proposal: { to: [''], about: '', asks: '', list: '', enclosed: '', closes: '', annex: '' },
  decision: {
    ...{ grants: '', award: '', money: '', fromDecider: '', fromProposer: '', fromUnknown: '' },
    changes: {
      ...{ correction: '', amendment: '', replacement: '', annulment: '' },
      ...{ suspension: '', resumption: '' },
    },
    ...{
      ground: '',
      recovers: '',
      inForce: '',
      provinceHands: [''],
      otherHands: '',
      carriedOut: '',
    },
  },
  received: { proposal: [''], letter: [''], decision: [''], result: [''] },
} satisfies PaperForm;

/** `catalogue/forms/<day>.yaml`, the forms of official papers with the day they hold from. */
@Injectable()
export class FilePaperForms extends PaperForms {
  private known?: Promise<PaperForm[]>;

  constructor(private readonly folder: string) {
    super();
  }

  async on(day: string): Promise<PaperForm> {
    const forms = await (this.known ??= readPaperForms(this.folder));
    const form = forms.findLast(({ from }) => from <= day) ?? forms[0];
    if (!form) throw new Error(`no forms of papers in ${this.folder}`);
    return form;
  }
}

/**
 * In the order of their days.
 * @throws Error naming file and field where one is missing or of another kind
 */
export async function readPaperForms(folder: string): Promise<PaperForm[]> {
  const files = (await readdir(join(folder, 'forms'))).filter((name) => name.endsWith('.yaml'));
  const forms = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(folder, 'forms', name), 'utf8');
      const form: unknown = parse(text, { schema: 'core' });
      demand(SHAPE, form, name);
      return form as PaperForm;
    }),
  );
  return forms.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function demand(shape: unknown, found: unknown, at: string): void {
  if (Array.isArray(shape)) {
    if (!Array.isArray(found) || found.length === 0) throw new Error(`${at}: not a list`);
    found.forEach((one, n) => demand(shape[0], one, `${at}/${n}`));
  } else if (typeof shape === 'object' && shape !== null) {
    if (typeof found !== 'object' || found === null) throw new Error(`${at}: missing`);
    for (const [key, inner] of Object.entries(shape))
      demand(inner, (found as Record<string, unknown>)[key], `${at}/${key}`);
  } else if (typeof found !== typeof shape || found === '') {
    throw new Error(`${at}: not a ${typeof shape}`);
  }
}
