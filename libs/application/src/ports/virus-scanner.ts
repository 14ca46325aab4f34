export interface ScanResult {
  result: 'clean' | 'infected';
  /** Name the scanner gives to what it found. */
  found?: string;
}

/** Looks into uploaded files for malware; an installation may have none. */
export abstract class VirusScanner {
  /** False where no scanner is set; `scan` is not called then. */
  abstract readonly enabled: boolean;
  /** @throws Unavailable when the scanner cannot be asked or did not answer */
  abstract scan(content: AsyncIterable<Uint8Array>): Promise<ScanResult>;
}
