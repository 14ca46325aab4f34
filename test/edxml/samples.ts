import {
  checksums,
  type EdxmlAttachment,
  type EdxmlDocument,
  type EdxmlMessage,
  type EdxmlStatus,
  STATUS_CODES,
  type StatusCode,
} from '@vinhdanh/domain';

const province = {
  organId: 'H99',
  name: 'Ủy ban nhân dân tỉnh (mẫu)',
  address: 'Số 1 đường Mẫu',
  email: 'vanthu@tinh.example',
};
const centre = { organId: 'G99', name: 'Cơ quan thẩm định Trung ương (mô phỏng)' };
const letter = { organId: 'H99', code: '15/TTr-UBND', documentId: 'H99,2026/11/20,15/TTr-UBND' };

const file = (contentId: string, name: string, description: string, text: string) => ({
  ...{ contentId, name, description },
  contentType: name.endsWith('.pdf') ? 'application/pdf' : 'application/json',
  content: new Uint8Array(Buffer.from(text, 'utf8')),
});
const files: EdxmlAttachment[] = [
  file('letter', 'to-trinh.pdf', 'Tờ trình', '%PDF-1.4 tờ trình mẫu\n'),
  file('list', 'danh-sach.json', 'Danh sách đề nghị', '{"lines":[{"name":"Nguyễn Thị Mẫu"}]}'),
];
const withChecksums = (all: EdxmlAttachment[]): EdxmlAttachment[] => [...all, checksums(all)];

const fresh: EdxmlDocument = {
  form: 'document',
  messageId: '6f1b0c1e-5b0a-8c11-9d2e-000000000001',
  from: province,
  to: [centre],
  responseFor: [],
  documentId: letter.documentId,
  code: { number: '15', notation: 'TTr-UBND' },
  place: 'Tỉnh Mẫu',
  date: '2026-11-20',
  type: { type: '2', detail: '16', name: 'Tờ trình' },
  subject: 'V/v đề nghị tặng Cờ thi đua & Bằng khen <năm 2026>',
  content: 'Kèm danh sách 2 đối tượng.',
  signer: { competence: 'TM. ỦY BAN NHÂN DÂN', position: 'Chủ tịch', fullName: 'Lê Văn Mẫu' },
  dueDate: '2026-12-20',
  priority: '0',
  appendixes: ['Danh sách đề nghị khen thưởng'],
  steeringType: '1',
  toPlaces: ['Như trên', 'Lưu: VT'],
  trace: [{ organId: 'H99', at: '2026-11-20T02:30:00.000Z' }],
  business: {
    kind: 'new',
    reason: 'Trình mới',
    paper: true,
    staff: { department: 'Ban Thi đua - Khen thưởng', staff: 'Trần Thị Mẫu' },
  },
  attachments: withChecksums(files),
};

const order = (n: number, kind: Partial<EdxmlDocument> & Pick<EdxmlDocument, 'business'>) => ({
  ...fresh,
  messageId: fresh.messageId.replace(/1$/, String(n)),
  trace: [{ organId: 'H99', at: '2026-11-23T01:00:05.000Z' }],
  ...kind,
});

const status = (code: StatusCode, n: number): EdxmlStatus => {
  const ours = code === '13';
  return {
    form: 'status',
    messageId: `6f1b0c1e-5b0a-8c11-9d2e-0000000001${code}`,
    from: ours ? province : centre,
    to: [ours ? centre : province],
    responseFor: [{ ...letter, date: '2026-11-20' }],
    code,
    description: code === '02' ? 'Hồ sơ chưa đúng thể thức, đề nghị gửi lại' : `Trạng thái ${code}`,
    at: `2026-11-2${1 + (n % 5)}T03:0${n}:00.000Z`,
    staff: { department: 'Văn thư', staff: 'Phạm Văn Mẫu', mobile: '0000000000' },
  };
};

const results = [file('results', 'ket-qua.json', 'Kết quả', '{"results":[]}')];
const decision: EdxmlDocument = {
  ...fresh,
  messageId: '6f1b0c1e-5b0a-8c11-9d2e-000000000200',
  from: centre,
  to: [province],
  responseFor: [{ ...letter, date: '2026-11-20' }],
  documentId: 'G99,2026/12/15,7/QĐ-TTg (mẫu)',
  code: { number: '7', notation: 'QĐ-TTg (mẫu)' },
  place: 'Hà Nội',
  date: '2026-12-15',
  type: { type: '2', detail: '2', name: 'Quyết định' },
  subject: 'Về việc khen thưởng (mẫu)',
  business: { kind: 'new', reason: '', paper: true },
  attachments: withChecksums(results),
};

/** One message of every kind, by the name of its golden file. */
export const SAMPLES: Record<string, EdxmlMessage> = {
  new: fresh,
  update: order(2, {
    business: {
      kind: 'update',
      reason: 'Bổ sung biên bản',
      paper: false,
      documentId: letter.documentId,
      contentChanges: true,
      receivers: [{ organId: 'G98', change: 'added' }],
    },
  }),
  revoke: order(3, {
    business: { kind: 'revoke', reason: 'Gửi nhầm danh sách', paper: false },
    attachments: [],
  }),
  replace: order(4, {
    documentId: 'H99,2026/11/23,18/TTr-UBND',
    code: { number: '18', notation: 'TTr-UBND' },
    date: '2026-11-23',
    business: {
      kind: 'replace',
      reason: 'Thay tờ trình số 15',
      paper: true,
      replaces: [{ documentId: letter.documentId, organIds: ['G99'] }],
    },
  }),
  decision,
  ...Object.fromEntries(STATUS_CODES.map((code, n) => [`status-${code}`, status(code, n)])),
};
