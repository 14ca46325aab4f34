import fc from 'fast-check';
import { dossierPast as past, given, stateAfter, type PastEvent } from '@vinhdanh/testing';
import { dossierDecider } from './decide.js';
import type { DossierEvent, DossierEventData } from './event-data.js';
import type { AttachDossierPaper, NoteSecretPaper } from './paper-commands.js';

const on = (...events: Parameters<typeof given>[1] & object) => given(dossierDecider, events);
const sha = (letter: string) => letter.repeat(64);
const policy = { paperKinds: ['letter', 'report', 'minutes'] };
const filed = [past.drafted(), past.filed()];
const checked = [...filed, past.checked()];
const returned = [...checked, past.returned()];

const attach = (more: Partial<AttachDossierPaper> = {}, kind = 'report', hash = sha('a')) =>
  ({
    type: 'attach-paper',
    paperId: 'p1',
    by: 'unit',
    paper: { kind, sha256: hash, size: 10, mime: 'application/pdf', name: 'bc.pdf' },
    ...more,
  }) as AttachDossierPaper;
const attached = (more: Partial<DossierEventData['dossier.paper-attached']> = {}): DossierEvent =>
  ({
    type: 'dossier.paper-attached',
    data: {
      paperId: 'p1',
      kind: 'report',
      version: 1,
      sha256: sha('a'),
      size: 10,
      mime: 'application/pdf',
      side: 'unit',
      ...more,
    },
  }) as unknown as DossierEvent;
const secret: NoteSecretPaper = {
  type: 'note-secret-paper',
  paperId: 's1',
  by: 'unit',
  kind: 'report',
  secrecy: 'secret',
  registerNumber: '12/SĐK',
};
const noted = {
  type: 'dossier.secret-paper-noted',
  data: { paperId: 's1', kind: 'report', side: 'unit', secrecy: 'secret' },
} as unknown as DossierEvent;
const withdrawn = {
  type: 'dossier.paper-withdrawn',
  data: { paperId: 'p1', kind: 'report', side: 'unit' },
} as unknown as DossierEvent;

describe('a paper of a line', () => {
  it('is supplied with whatever is known of it; names stay private', () => {
    const said = {
      form: 'scan',
      originalSeen: true,
      suppliedOn: '2019-02-28',
      suppliedBy: 'Tổ trưởng nộp thay',
    } as const;
    on(past.drafted())
      .when(attach(said), policy)
      .then([
        {
          ...attached({ form: 'scan', originalSeen: true, suppliedOn: '2019-02-28' }),
          private: {
            subjectId: 's-1',
            body: { name: 'bc.pdf', suppliedBy: 'Tổ trưởng nộp thay' },
          },
        },
      ]);
  });

  it('takes a new version over the old one, and the same file only once', () => {
    on(past.drafted(), attached()).when(attach(), policy).then([]);
    on(past.drafted(), attached())
      .when(attach({}, 'report', sha('b')), policy)
      .then([attached({ version: 2, sha256: sha('b') })]);
    expect(
      on(past.drafted(), attached(), attached({ version: 2, sha256: sha('b') })).state,
    ).toMatchObject({ papers: { report: sha('b') }, held: { p1: { version: 2 } } });
  });

  it.each([
    [{}, 'diploma', 'no-such-paper-kind'],
    [{}, 'additional', 'title-missing'],
    [{ suppliedOn: '2019-13-01' }, 'report', 'bad-date'],
    [{ suppliedOn: '2019-03-02' }, 'report', 'bad-date'],
    [{ by: 'appraiser' }, 'report', 'papers-with-holder'],
  ] as const)('is refused: %o %s', (more, kind, code) => {
    on(past.drafted())
      .when(attach(more as object, kind), policy)
      .thenRejected(code);
  });

  it('keeps to its kind and its side', () => {
    on(past.drafted(), attached())
      .when(attach({}, 'letter'), policy)
      .thenRejected('paper-of-other-kind');
    on(...checked, attached())
      .when(attach({ by: 'appraiser' }, 'report', sha('b')), policy)
      .thenRejected('paper-of-other-side');
  });

  it('is locked while the line is with another holder, and open again as far as asked', () => {
    for (const events of [filed, checked])
      on(...events)
        .when(attach(), policy)
        .thenRejected('papers-with-holder');
    on(...returned)
      .when(attach({}, 'minutes'), policy)
      .thenRejected('paper-locked');
    on(...returned)
      .when(attach(), policy)
      .then([attached()]);
    on(...checked)
      .when(attach({ by: 'appraiser', paperId: 'q' }, 'minutes'), policy)
      .then([attached({ paperId: 'q', kind: 'minutes', side: 'appraiser' })]);
  });

  it('answers a return without being named again', () => {
    const answer = (papers = []) =>
      ({ type: 'supplement', fields: { positionClass: 'worker' }, papers }) as const;
    on(...returned)
      .when(answer())
      .thenRejected('supplement-incomplete');
    on(...returned, attached())
      .when(answer())
      .thenState({ status: 'checked', papers: { report: sha('a') } });
    on(...returned, attached(), withdrawn)
      .when(answer())
      .thenRejected('supplement-incomplete');
  });

  it('is withdrawn until the next holder acted, and the line is checked anew', () => {
    const command = { type: 'withdraw-paper', paperId: 'p1', by: 'unit' } as const;
    on(past.drafted(), attached()).when(command).then([withdrawn]);
    const filedWith = [past.drafted(), attached(), past.filed(), past.checked()];
    on(...filedWith)
      .when(command)
      .thenState({ status: 'filed', check: undefined, papers: {} });
    const claimed = { type: 'work.claimed', data: { kind: 'appraise' } };
    on(...filedWith, claimed)
      .when(command)
      .thenRejected('next-holder-acted');
    on(...filedWith, past.eligible())
      .when(command)
      .thenRejected('papers-with-holder');
    on(...filedWith, past.returned())
      .when(command)
      .thenRejected('paper-locked');
    on(...returned, attached())
      .when(command)
      .then([withdrawn]);
    on(past.drafted()).when(command).thenRejected('no-such-paper');
  });
});

describe('a secret paper', () => {
  it('is a number and a level, counts as there and marks the line', () => {
    on(past.drafted())
      .when(secret, policy)
      .then([{ ...noted, private: { subjectId: 's-1', body: { registerNumber: '12/SĐK' } } }]);
    expect(on(past.drafted(), noted).state).toMatchObject({ secret: true, papers: { report: '' } });
    on(past.drafted())
      .when({ ...secret, registerNumber: ' ' }, policy)
      .thenRejected('register-number-missing');
    on(past.drafted(), noted)
      .when(attach({ paperId: 's1' }), policy)
      .thenRejected('secret-paper-has-no-file');
    on(past.drafted(), noted)
      .when({ type: 'withdraw-paper', paperId: 's1', by: 'unit' })
      .thenState({ secret: undefined, papers: {} });
  });
});

describe('the scanner', () => {
  const scan = (result: 'clean' | 'infected', version = 1) =>
    ({ type: 'record-scan', paperId: 'p1', version, sha256: sha('a'), result }) as const;
  const pending = attached({ scan: 'pending' });

  it('lets a clean paper through and takes an infected one out of what is there', () => {
    expect(on(past.drafted(), pending).state.held?.p1?.scan).toBe('pending');
    on(past.drafted(), pending)
      .when(scan('clean'))
      .thenState({ papers: { report: sha('a') } });
    on(past.drafted(), pending)
      .when(scan('infected'))
      .thenState({ papers: {}, held: { p1: { scan: 'infected' } } });
  });

  it('says nothing of a paper that is gone, and leaves a newer version alone', () => {
    on(past.drafted(), pending, withdrawn).when(scan('infected')).then([]);
    on(past.drafted(), pending, attached({ version: 2, sha256: sha('b') }))
      .when(scan('infected'))
      .thenState({ papers: { report: sha('b') } });
  });
});

it('holds exactly the kinds of its usable papers, whatever is done in a draft', () => {
  const step = fc.record({
    paperId: fc.constantFrom('a', 'b', 'c', 'd'),
    kind: fc.constantFrom('letter', 'report'),
    do: fc.constantFrom('attach', 'withdraw', 'secret', 'infected'),
    hash: fc.constantFrom(sha('1'), sha('2'), sha('3')),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const events: PastEvent[] = [past.drafted()];
      for (const { paperId, kind, hash, do: act } of steps) {
        const state = stateAfter(dossierDecider as never, events) as {
          held?: Record<string, never>;
        };
        const decided = dossierDecider.decide(
          state as never,
          (act === 'attach'
            ? attach({ paperId }, kind, hash)
            : act === 'secret'
              ? { ...secret, paperId, kind }
              : act === 'withdraw'
                ? { type: 'withdraw-paper', paperId, by: 'unit' }
                : {
                    type: 'record-scan',
                    paperId,
                    version: 1,
                    sha256: hash,
                    result: 'infected',
                  }) as never,
          policy,
          { actor: 'x', at: '2019-03-01T02:00:00.000Z' },
        );
        if (Array.isArray(decided)) events.push(...(decided as PastEvent[]));
      }
      const { held = {}, papers = {}, secret: marked } = on(...events).state;
      const usable = Object.values(held).filter((one) => one.scan !== 'infected');
      expect(Object.keys(papers).sort()).toEqual(
        [...new Set(usable.map((one) => one.kind))].sort(),
      );
      expect(marked ?? false).toBe(Object.values(held).some((one) => one.secrecy !== undefined));
    }),
  );
});
