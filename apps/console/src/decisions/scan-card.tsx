import { CheckCircleOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { upload } from '../api/client';
import { FileDrop } from '../parts/file-drop';
import { fileHash } from '../parts/file-hash';
import { ProblemAlert } from '../parts/problem-view';
import { count, moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Decision } from './decision';
import { useHands } from './use-hands';

const words = speaker({
  title: ['Bản quét văn bản đã ký', 'Scan of the signed paper'],
  signed: ['Mã nội dung đã ký', 'Hash of what was signed'],
  none: [
    'Chưa có bản quét. Quét văn bản giấy đã ký, đóng dấu (PDF, PNG, JPG) rồi gắn vào đây.',
    'There is no scan. Scan the signed and sealed paper (PDF, PNG, JPG) and bind it here.',
  ],
  bind: ['Gắn bản quét', 'Bind a scan'],
  check: ['Kiểm tra tệp', 'Check a file'],
  open: ['Mở', 'Open'],
  bound: ['Đã gắn. Mã băm SHA-256 của tệp: {hash}', 'Bound. SHA-256 of the file: {hash}'],
  lost: [
    'Tệp máy chủ nhận được khác tệp trên máy này (máy chủ: {server}; tại đây: {here}). Gắn lại.',
    'What the service received is not the file here (service: {server}; here: {here}). Bind it again.',
  ],
  same: [
    'Trùng khớp: đúng là bản quét đã gắn lúc {at}.',
    'The same: this is the scan that was bound on {at}.',
  ],
  other: [
    'Không trùng khớp: tệp này không phải bản quét nào đã gắn. Mã băm: {hash}',
    'Not the same: this file is none of the scans bound here. Hash: {hash}',
  ],
  cannot: [
    'Trình duyệt chỉ tính được mã băm khi mở trang qua https.',
    'The browser makes hashes only where the page came over https.',
  ],
  kb: ['{n} kB', '{n} kB'],
  otherContent: [
    'Gắn cho nội dung khác với nội dung đã ký.',
    'Bound to another content than the one signed.',
  ],
});

const ACCEPT = '.pdf,.png,.jpg,.jpeg';

/** The signed paper beside what was signed: each by its hash, so that anybody can check a file. */
export function ScanCard({ act }: { act: Decision }) {
  const say = useWords(words);
  const client = useQueryClient();
  const scans = act.scans ?? [];
  const send = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.set('file', file, file.name);
      const [here, { sha256 }] = await Promise.all([
        fileHash(file),
        upload('/decisions/{id}/bind-scan', { id: act.id }, form),
      ]);
      if (here && here !== sha256) throw new Error(fill(say.lost, { server: sha256, here }));
      return sha256;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['/decisions', act.id] }),
  });
  const check = useMutation({
    mutationFn: async (file: File) => {
      const hash = await fileHash(file);
      if (!hash) throw new Error(say.cannot);
      return { hash, found: scans.find(({ sha256 }) => sha256 === hash) };
    },
  });
  const binds = useHands().does('bind-scan', act.issuer);
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {act.contentHash && (
        <p className="quiet small">
          {say.signed}: <code className="hash">{act.contentHash}</code>
        </p>
      )}
      {scans.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {scans.map(({ sha256, size, at, signedHash }) => (
          <li key={sha256}>
            <a
              href={`/api/v1/decisions/${act.id}/scans/${sha256}`}
              target="_blank"
              rel="noreferrer"
            >
              {say.open} · {moment(at)} · {fill(say.kb, { n: count(Math.ceil(size / 1000)) })}
            </a>
            <br />
            <code className="hash small">{sha256}</code>
            {act.contentHash && signedHash !== act.contentHash && (
              <Alert className="problem" type="error" showIcon title={say.otherContent} />
            )}
          </li>
        ))}
      </ul>
      <div className={binds || scans.length > 0 ? 'page-actions' : undefined}>
        {binds && (
          <FileDrop name="scan" accept={ACCEPT} className="attach" take={(f) => send.mutate(f)}>
            {(choose) => (
              <Button icon={<UploadOutlined />} loading={send.isPending} onClick={choose}>
                {say.bind}
              </Button>
            )}
          </FileDrop>
        )}
        {scans.length > 0 && (
          <FileDrop name="check" accept={ACCEPT} className="attach" take={(f) => check.mutate(f)}>
            {(choose) => (
              <Button icon={<CheckCircleOutlined />} loading={check.isPending} onClick={choose}>
                {say.check}
              </Button>
            )}
          </FileDrop>
        )}
      </div>
      <ProblemAlert problem={send.error ?? check.error} />
      {send.data && (
        <p role="status">
          {fill(say.bound, { hash: '' })}
          <code className="hash">{send.data}</code>
        </p>
      )}
      {check.data && (
        <Alert
          role="status"
          type={check.data.found ? 'success' : 'warning'}
          showIcon
          title={
            check.data.found
              ? fill(say.same, { at: moment(check.data.found.at) })
              : fill(say.other, { hash: check.data.hash })
          }
        />
      )}
    </section>
  );
}
