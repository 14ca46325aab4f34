import fc from 'fast-check';
import { given } from '@vinhdanh/testing';
import { basisMark, basisNotice, closedBy } from './basis-mark.js';
import { withConfirmations } from './confirmations.js';
import { catalogueDecider } from './decide.js';
import { diffEditions } from './diff-editions.js';
import { editionHash } from './edition-on.js';
import type { Edition } from './edition.js';
import { editionOver, writeAward } from './read-edition.js';
import { rulesOf } from './rule-paths.js';
import { routeById } from '../stages/route.js';
import { validateEdition } from './validate-edition.js';

const law = { source: 'Điều 26', verified: false };
const name = { vi: 'Cờ thi đua', en: 'Flag' };
const message = { vi: 'còn thiếu', en: 'missing' };
const edition: Edition = {
  code: 'e9',
  name: { vi: 'Thử', en: 'Trial' },
  validFrom: '2024-01-01',
  validTo: null,
  ...law,
  warnings: [{ id: 'lapsed', from: '2027-03-01', needsConfirmation: true, text: message, ...law }],
  baseSalaries: [{ from: '2024-07-01', amount: 2_340_000, ...law }],
  awards: [
    {
      code: 'flag',
      name,
      group: 'title',
      level: 'province',
      recipients: ['collective'],
      decider: 'province-chair',
      routes: [{ kind: 'any', route: routeById('appraisal-chair')!, ...law }],
      papers: [{ code: 'letter', name, required: true, ...law }],
      deadlines: [{ name: 'appraisal', days: 20, unit: 'working', ...law }],
      reward: { collective: 8, ...law },
      criteria: [
        {
          id: 'flag',
          name,
          ...law,
          any: [
            {
              id: 'flag.held',
              name,
              ...law,
              have: 'held("flag")',
              op: '>=',
              need: 1,
              unit: 'title',
              message,
            },
            { id: 'flag.leads', name, ...law, confirm: true, message },
          ],
        },
      ],
      ...law,
    },
  ],
};
const hash = editionHash(edition);
const activated = {
  type: 'catalogue.edition-activated',
  data: { edition: 'e9', hash, shipped: hash },
};
const flag = edition.awards[0]!;
const text = writeAward(flag);
const quicker = { ...text, deadlines: [{ ...flag.deadlines[0]!, days: 15 }] };
const afterAmend = { ...edition, awards: [{ ...flag, deadlines: quicker.deadlines }] };
const policy = { current: edition, others: [] };

describe('activation of an edition', () => {
  const activate = { type: 'activate', edition, shipped: hash } as const;

  it('records the hash of the content, once for each content', () => {
    expect(validateEdition(edition)).toEqual([]);
    given(catalogueDecider).when(activate, { others: [] }).then([activated]);
    given(catalogueDecider, [activated]).when(activate, { others: [] }).then([]);
    given(catalogueDecider, [activated])
      .when({ ...activate, edition: afterAmend }, policy)
      .thenState({ status: 'active', edition: 'e9', hash: editionHash(afterAmend) });
  });

  it('refuses a faulty edition, another one on the same stream, and a day twice', () => {
    const faulty = { ...edition, awards: [{ ...flag, routes: [] }] };
    given(catalogueDecider)
      .when({ ...activate, edition: faulty }, { others: [] })
      .thenRejected('edition-faulty', { edition: 'e9', faults: ['flag: has no route'] });
    given(catalogueDecider, [activated])
      .when({ ...activate, edition: { ...edition, code: 'e8' } }, { others: [] })
      .thenRejected('other-edition');
    const other = { ...edition, code: 'e8', validTo: '2024-05-31', validFrom: null };
    given(catalogueDecider)
      .when(activate, { others: [other] })
      .thenRejected('edition-faulty', { faults: ['editions e8 and e9 overlap from 2024-01-01'] });
  });

  it.each([{}, { code: 'e9' }, { code: 'e9', awards: [null] }, { ...edition, awards: 'all' }])(
    'calls %j misshapen instead of failing',
    (content) => {
      given(catalogueDecider)
        .when({ ...activate, edition: content as unknown as Edition }, { others: [] })
        .thenRejected('edition-faulty');
    },
  );
});

describe('amending an award', () => {
  const amend = { type: 'amend', award: quicker, reason: 'sai', citation: 'Điều 32(2)' } as const;

  it('names the new content, and remembers which award is our own', () => {
    given(catalogueDecider, [activated])
      .when(amend, policy)
      .then([
        {
          type: 'catalogue.award-amended',
          data: {
            edition: 'e9',
            award: 'flag',
            hash: editionHash(afterAmend),
            reason: 'sai',
            citation: 'Điều 32(2)',
          },
        },
      ]);
    given(catalogueDecider, [activated])
      .when(amend, policy)
      .thenState({ amended: ['flag'] });
    given(catalogueDecider, [activated])
      .when({ ...amend, award: text }, policy)
      .then([]);
  });

  it('takes only what changes, laid over the rule there is', () => {
    const deadlines = [{ name: 'appraisal', days: 15, verified: false }];
    const award = { code: 'flag', extends: 'e9', deadlines } as never;
    given(catalogueDecider, [activated])
      .when({ ...amend, award }, policy)
      .thenState({ hash: editionHash(afterAmend) });
    given(catalogueDecider, [activated])
      .when({ ...amend, award: { code: 'flag', extends: 'e7' } }, policy)
      .thenRejected('nothing-to-extend');
  });

  it('refuses what would leave the edition faulty, and editions not in force', () => {
    given(catalogueDecider, [activated])
      .when({ ...amend, award: { ...text, lowerForms: ['nothing'] } }, policy)
      .thenRejected('edition-faulty', {
        faults: ['flag: lower form nothing is not in the edition'],
      });
    given(catalogueDecider).when(amend, { others: [] }).thenRejected('edition-not-active');
  });
});

describe('confirming a rule', () => {
  const confirm = {
    type: 'confirm',
    path: 'flag/criteria/flag.held',
    citation: 'Điều 26(1)',
  } as const;
  const rule = rulesOf(edition).find(({ path }) => path === confirm.path)!.hash;
  const confirmed = {
    type: 'catalogue.rule-confirmed',
    data: { edition: 'e9', path: confirm.path, rule, citation: 'Điều 26(1)' },
    by: 'admin',
    at: '2026-11-01T01:00:00.000Z',
  };
  const overlay = given(catalogueDecider, [activated, confirmed]).state.confirmed!;

  it('records of what content, by whom, when and with which text', () => {
    given(catalogueDecider, [activated])
      .when(confirm, policy)
      .then([{ type: confirmed.type, data: confirmed.data }]);
    given(catalogueDecider, [activated, confirmed]).when(confirm, policy).then([]);
    expect(overlay[confirm.path]).toMatchObject({
      hash: rule,
      by: 'admin',
      citation: 'Điều 26(1)',
    });
  });

  it('is of the wording that was read, and of no other', () => {
    given(catalogueDecider, [activated])
      .when({ ...confirm, seen: rule }, policy)
      .then([{ type: confirmed.type, data: confirmed.data }]);
    const read = { ...confirm, path: 'flag/deadlines/appraisal' };
    const before = rulesOf(edition).find(({ path }) => path === read.path)!.hash;
    given(catalogueDecider, [activated])
      .when({ ...read, seen: before }, { ...policy, current: afterAmend })
      .thenRejected('rule-reworded', { path: read.path, stream: 'catalogue:e9' });
  });

  it('refuses a path that names no rule', () => {
    for (const path of ['flag/criteria/none', '', 'constructor', 'edition/__proto__'])
      given(catalogueDecider, [activated])
        .when({ ...confirm, path }, policy)
        .thenRejected('no-such-rule');
  });

  it('marks that rule verified and no other, for as long as it says the same', () => {
    const seen = withConfirmations(edition, overlay);
    const marks = rulesOf(seen).filter(({ basis }) => basis.verified);
    expect(marks.map(({ path }) => path)).toEqual([confirm.path]);
    expect(marks[0]?.basis.confirmed).toEqual({
      by: 'admin',
      at: confirmed.at,
      citation: 'Điều 26(1)',
    });
    // Another rule changed: the mark stays. This one changed: it is gone.
    expect(
      rulesOf(withConfirmations(afterAmend, overlay)).filter((r) => r.basis.verified),
    ).toHaveLength(1);
    const stricter = JSON.parse(JSON.stringify(edition).replace('"need":1', '"need":2')) as Edition;
    expect(withConfirmations(stricter, overlay)).toEqual(stricter);
  });

  it('survives the same content activated again, and can be taken back', () => {
    const again = { ...activated, data: { ...activated.data, hash: editionHash(afterAmend) } };
    expect(given(catalogueDecider, [activated, confirmed, again]).state.confirmed).toEqual(overlay);
    const withdraw = { type: 'withdraw-confirmation', path: confirm.path, reason: 'nhầm' } as const;
    given(catalogueDecider, [activated, confirmed])
      .when(withdraw, policy)
      .thenState({ confirmed: {} });
    given(catalogueDecider, [activated]).when(withdraw, policy).thenRejected('not-confirmed');
  });
});

describe('marks of an edition', () => {
  const everything = Object.fromEntries(
    rulesOf(edition).map(({ path, hash: of }) => [
      path,
      { hash: of, by: 'a', at: 'b', citation: 'c' },
    ]),
  );

  it('gives every rule a path of its own', () => {
    const paths = rulesOf(edition).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('edition/baseSalaries/2024-07-01');
  });

  it('is verified only when every rule is, and never while provisional', () => {
    const all = withConfirmations(edition, everything);
    expect(basisMark(all, '2026-01-01')).toEqual({
      edition: 'e9',
      provisional: false,
      verified: true,
      unverified: 0,
      warnings: [],
    });
    expect(basisNotice(basisMark(all, '2026-01-01'))).toBeUndefined();
    const copy = basisNotice(basisMark({ ...all, provisional: true }, '2027-03-01'));
    expect(copy?.vi).toContain('CĂN CỨ CHƯA ĐƯỢC XÁC NHẬN: danh mục e9 là bản chép tạm');
    expect(copy?.vi).toContain(message.vi);
    expect(copy?.en).toContain(message.en);
    expect(basisNotice(basisMark(edition, '2026-01-01'))?.vi).toMatch(/còn \d+ quy định chưa đối/);
    expect(basisMark({ ...all, verified: false }, '2026-01-01').verified).toBe(false);
    expect(basisMark(edition, '2027-03-01')).toMatchObject({
      verified: false,
      warnings: [message],
    });
    expect(basisMark({ ...all, provisional: true }, '2026-01-01').verified).toBe(false);
    const { 'flag/reward': _one, ...rest } = everything;
    const nearly = withConfirmations(edition, rest);
    expect(basisMark(nearly, '2026-01-01', nearly.awards[0]).verified).toBe(false);
  });

  it('keeps the way closed from the day of the warning until it is confirmed', () => {
    expect(closedBy(edition, '2027-02-28')).toBeUndefined();
    expect(closedBy(edition, '2027-03-01')?.id).toBe('lapsed');
    expect(closedBy(withConfirmations(edition, everything), '2027-03-01')).toBeUndefined();
  });

  it('confirms exactly what is asked for, whatever is asked for', () => {
    const paths = rulesOf(edition).map(({ path }) => path);
    fc.assert(
      fc.property(fc.subarray(paths), (some) => {
        const chosen = Object.fromEntries(some.map((path) => [path, everything[path]!]));
        const seen = withConfirmations(edition, chosen);
        const marked = rulesOf(seen).filter(({ basis }) => basis.verified);
        expect(marked.map(({ path }) => path).sort()).toEqual([...some].sort());
        // A mark is no content: what the rules say is what they said.
        expect(rulesOf(seen).map((r) => r.hash)).toEqual(rulesOf(edition).map((r) => r.hash));
      }),
    );
  });
});

describe('diffEditions', () => {
  it('finds nothing between an edition and itself, confirmed or not', () => {
    expect(diffEditions(edition, edition)).toEqual({
      from: 'e9',
      to: 'e9',
      edition: [],
      awards: [],
    });
  });

  it('shows what each rule said and says', () => {
    const { edition: next } = editionOver(
      {
        header: { ...edition, code: 'e10', extends: 'e9', awards: [] },
        awards: [
          {
            code: 'flag',
            extends: 'e9',
            deadlines: [{ ...flag.deadlines[0]!, days: 15 }],
            criteria: [{ id: 'flag.leads', remove: true } as never],
          },
          { ...text, code: 'second', criteria: [] },
        ],
      },
      [edition],
    );
    expect(diffEditions(edition, next).awards).toMatchObject([
      {
        award: 'flag',
        change: 'changed',
        rules: [
          { path: 'deadlines/appraisal', change: 'changed', from: { days: 20 }, to: { days: 15 } },
          { path: 'criteria/flag.leads', change: 'removed' },
        ],
      },
      { award: 'second', change: 'added' },
    ]);
  });
});

describe('whatever somebody sends as a rule', () => {
  it('is refused in words, never a failure', () => {
    const wild = fc.oneof(fc.jsonValue(), fc.constantFrom(null, [null], [{}], { id: 'x' }));
    const fields = Object.fromEntries(
      ['extends', 'routes', 'papers', 'criteria', 'deadlines', 'deciders', 'reward', 'name'].map(
        (field) => [field, fc.option(wild, { nil: undefined })],
      ),
    );
    fc.assert(
      fc.property(fc.record(fields), fc.boolean(), (award, over) => {
        const file = { ...award, code: 'flag', ...(over ? { extends: 'e9' } : {}) } as never;
        const command = { type: 'amend', award: file, reason: 'r', citation: 'c' } as const;
        const state = given(catalogueDecider, [activated]).state;
        const decided = catalogueDecider.decide(state, command, policy, { actor: 'a', at: 'b' });
        expect(Array.isArray(decided) || typeof decided.code === 'string').toBe(true);
      }),
    );
  });
});
