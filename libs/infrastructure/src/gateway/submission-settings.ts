import { Injectable } from '@nestjs/common';
import { SubmissionSettings, type SampleHint } from '@vinhdanh/application';
import { Settings } from '../settings.js';

/** Sample letters are answered at once; a real ministry takes weeks. */
const PAUSES = {
  sample: { poll: { base: 1, max: 30 }, retry: { base: 1, max: 30 } },
  province: { poll: { base: 60, max: 3_600 }, retry: { base: 5, max: 300 } },
} as const;

/** Code of the sample province, by the alphabetical list of Decision 20/2020 (unverified). */
const SAMPLE_ORGAN = 'H07';
/** Stands in document ids of a province that hands its letters over on paper. */
const NO_CODE = 'NOCODE';

@Injectable()
export class InstalledSubmissionSettings extends SubmissionSettings {
  readonly organId: string;
  readonly poll: { base: number; max: number };
  readonly retry: { base: number; max: number };
  readonly sampleHints: Record<string, SampleHint>;

  constructor(settings: Settings) {
    super();
    this.organId = settings.organId ?? (settings.mode === 'sample' ? SAMPLE_ORGAN : NO_CODE);
    this.poll = PAUSES[settings.mode].poll;
    this.retry = PAUSES[settings.mode].retry;
    // The five-year record knows Heroic Mothers as submitted only, so nothing may be granted.
    this.sampleHints = settings.mode === 'sample' ? { 'heroic-mother': 'hold' } : {};
  }
}
