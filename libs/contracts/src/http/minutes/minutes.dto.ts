import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** What was said, on a line of the agenda or on the session as a whole. */
export class MinutesNoteDto {
  @IsOptional()
  @IsUUID()
  dossierId?: string;

  @IsString()
  @Length(1, 4000)
  text!: string;
}

export class DrawMinutesDto {
  /** Needed from the second version on: why it replaces the one before. */
  @IsOptional()
  @IsString()
  @IsPlainText()
  @Length(3, 500)
  reason?: string;
}

export class SignMinutesDto {
  /** Which of the two signatures. */
  @IsIn(['secretary', 'chair'])
  as!: 'secretary' | 'chair';

  /** Hash of the version as the signer has read it. */
  @Matches(SHA256)
  hash!: string;

  /** The signer's own password, asked for again; kept nowhere. */
  @IsString()
  @MaxLength(1000)
  password!: string;
}

/** Minutes on paper, of a session recorded afterwards. */
export class RecordMinutesDto extends PaperDatedDto {
  @IsString()
  @IsPlainText()
  @Length(1, 60)
  number!: string;

  /** Day the minutes bear. */
  @IsDay()
  date!: string;

  /** SHA-256 of the file of the minutes, hex in lower case. */
  @Matches(SHA256)
  fileHash!: string;

  /** Needed where other minutes were recorded before. */
  @IsOptional()
  @IsString()
  @IsPlainText()
  @Length(3, 500)
  reason?: string;
}
