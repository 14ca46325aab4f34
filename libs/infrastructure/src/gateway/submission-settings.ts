import { Injectable } from '@nestjs/common';
import { SubmissionSettings, type SampleHint } from '@vinhdanh/application';
import type { EdxmlOrgan } from '@vinhdanh/domain';
import { Settings } from '../settings.js';

/** Sample letters are answered at once; a real ministry takes weeks. */
const PAUSES = {
  sample: { poll: { base: 1, max: 30 }, retry: { base: 1, max: 30 } },
  province: { poll: { base: 60, max: 3_600 }, retry: { base: 5, max: 300 } },
} as const;

/** Code of the sample province, by the alphabetical list of Decision 20/2020 (unverified). */
const SAMPLE_ORGAN = 'H07';
/** Of the simulator; the axis directory knows the real one. */
const SAMPLE_CENTRE = 'G99';
/**
 * `Tờ trình` among administrative papers. The sources disagree about the codes; readers go by the
 * name (QCVN 102:2016, unverified).
 */
const LETTER_TYPE = { type: '2', detail: '16', name: 'Tờ trình' } as const;
/** The cap of the known gateways (public samples, unverified). */
const MOST_MB = 50;
/** Stands in document ids of a province that hands its letters over on paper. */
const NO_CODE = 'NOCODE';

@Injectable()
export class InstalledSubmissionSettings extends SubmissionSettings {
  readonly sender: EdxmlOrgan;
  readonly receiver: EdxmlOrgan;
  readonly place: string;
  readonly letterType = LETTER_TYPE;
  readonly mostBytes: number;
  readonly poll: { base: number; max: number };
  readonly retry: { base: number; max: number };
  readonly sampleHints: Record<string, SampleHint>;

  constructor(settings: Settings) {
    super();
    const sample = settings.mode === 'sample';
    const mark = sample ? ' (mẫu)' : '';
    this.sender = {
      organId: settings.organId ?? (sample ? SAMPLE_ORGAN : NO_CODE),
      name: settings.organName ?? `Ủy ban nhân dân tỉnh${mark}`,
    };
    this.receiver = {
      organId: settings.centreOrganId ?? (sample ? SAMPLE_CENTRE : NO_CODE),
      name: sample ? 'Cơ quan Trung ương (mô phỏng)' : 'Cơ quan thi đua, khen thưởng Trung ương',
    };
    this.place = sample ? 'Tỉnh mẫu' : '';
    this.mostBytes = (settings.centreMaxMb ?? MOST_MB) * 1_000_000;
    this.poll = PAUSES[settings.mode].poll;
    this.retry = PAUSES[settings.mode].retry;
    // The five-year record knows Heroic Mothers as submitted only, so nothing may be granted.
    this.sampleHints = settings.mode === 'sample' ? { 'heroic-mother': 'hold' } : {};
  }
}
