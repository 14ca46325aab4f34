import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

export const PAPER_FORMS = ['electronic', 'scan', 'certified-copy'] as const;
/** Mật, Tối mật, Tuyệt mật. */
export const SECRECY_LEVELS = ['confidential', 'secret', 'top-secret'] as const;

/** Text fields of an upload (multipart/form-data), before the part `file`. */
export class AttachPaperFieldsDto {
  /** Code of the paper in the checklist, or `additional`. */
  @Matches(CODE)
  @MaxLength(60)
  kind!: string;

  /** The paper this is a new version of; a new paper if absent. */
  @IsOptional()
  @IsUUID()
  paperId?: string;

  /** Born digital, a scan of paper, or a scan of a certified copy. */
  @IsOptional()
  @IsIn(PAPER_FORMS)
  form?: (typeof PAPER_FORMS)[number];

  /** `true` where whoever enters it had the original in hand. */
  @IsOptional()
  @IsIn(['true', 'false'])
  originalSeen?: 'true' | 'false';

  /** Day it was handed over; not after today. */
  @IsOptional()
  @IsDay()
  suppliedOn?: string;

  /** Who handed it over, and on whose behalf. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 300)
  suppliedBy?: string;

  /** What it is; required for `additional`. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 300)
  title?: string;
}

export class WithdrawPaperDto extends PaperDatedDto {
  @IsString()
  @Matches(/^[0-9a-f-]{36}$/)
  paperId!: string;

  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 1000)
  reason?: string;
}

export class NoteSecretPaperDto extends PaperDatedDto {
  @Matches(CODE)
  @MaxLength(60)
  kind!: string;

  @IsIn(SECRECY_LEVELS)
  secrecy!: (typeof SECRECY_LEVELS)[number];

  /** Number in the register of secret documents; nothing of the content. */
  @IsPlainText()
  @IsString()
  @Length(1, 100)
  registerNumber!: string;

  /** Where it is kept, who may show it. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 300)
  keptAt?: string;
}

export class SayPaperNeedDto extends PaperDatedDto {
  @Matches(CODE)
  @MaxLength(60)
  kind!: string;

  /** Whether this is a case in which it is asked for. */
  @IsBoolean()
  needed!: boolean;

  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 1000)
  note?: string;
}

export class PapersQueryDto {
  /** Day a draft is to be filed on, whose law is then asked; today if absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}
