import { createHash } from 'node:crypto';
import { decidedBy, statusesBy, type Kept } from './answer.js';
import type { Item } from './decide.js';
import { documentXml, statusXml } from './write-edxml.js';

export interface Mail {
  docid: string;
  messagetype: 'edoc' | 'status';
  xml: () => string;
}

const digest = (value: string): string =>
  createHash('sha256').update(value).digest('hex').slice(0, 16);

/** Everything that was sent about one package by now; ids are the same at every look. */
export function mailAbout(kept: Kept, now: Date): Mail[] {
  const of = digest(`${kept.documentId} ${kept.receivedAt}`);
  const statuses = statusesBy(kept, now).map((status): Mail => {
    const docid = `${of}-${status.code}-${status.at.getTime()}`;
    return { docid, messagetype: 'status', xml: () => statusXml(docid, kept, status) };
  });
  const decided = decidedBy(kept, now) ? documents(kept, of) : [];
  const all = [...statuses, ...decided];
  if (!kept.manner.duplicate) return all;
  // Last first and everything twice: as bad as real channels get.
  return [...all, ...all.map((one) => ({ ...one, docid: `${one.docid}-again` }))].reverse();
}

/** One decision for each number, and a letter about what was not granted. */
function documents(kept: Kept, of: string): Mail[] {
  const groups = new Map<string, Item[]>();
  for (const item of kept.items) {
    const number = item.decision?.number ?? kept.notice;
    groups.set(number, [...(groups.get(number) ?? []), item]);
  }
  return [...groups].map(([number, items], n): Mail => {
    const docid = `${of}-document-${n}`;
    const date = items[0]?.decision?.date ?? kept.date;
    const decision = items[0]?.decision !== undefined;
    const results = items.map(({ dossierId, outcome, award, reason }) => ({
      dossierId,
      outcome,
      ...(award ? { award } : {}),
      ...(reason ? { reason } : {}),
    }));
    const files = [
      { name: 'van-ban.pdf', type: 'application/pdf', content: `%PDF-1.4\n% ${number} (mẫu)\n` },
      ...(kept.manner.silentDecision
        ? []
        : [
            {
              name: 'ket-qua.json',
              type: 'application/json',
              content: JSON.stringify({ results }),
            },
          ]),
    ];
    const document = {
      ...{ number, date, files },
      typeName: decision ? 'Quyết định' : 'Công văn',
      subject: decision ? 'Về việc khen thưởng (mẫu)' : 'Về các trường hợp chưa khen thưởng (mẫu)',
    };
    return {
      docid,
      messagetype: 'edoc',
      xml: () => documentXml(docid, kept, document, new Date(kept.receivedAt)),
    };
  });
}

/** What may lie in a real mailbox besides: a torn message, and one about somebody else's letter. */
export function strayMail(): Mail[] {
  const stranger = {
    documentId: 'H98,2019/01/01,1/TTr-UBND',
    ...{ from: 'H98', code: '1/TTr-UBND', date: '2019-01-01' },
  };
  const at = new Date('2019-01-02T00:00:00Z');
  return [
    { docid: 'stray-torn', messagetype: 'status', xml: () => '<edXML><edXMLEnvelope>' },
    {
      docid: 'stray-stranger',
      messagetype: 'status',
      xml: () => statusXml('stray-stranger', stranger, { code: '03', at, description: 'mẫu' }),
    },
  ];
}
