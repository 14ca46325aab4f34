import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

const MATTERS = [
  'discipline',
  'investigation',
  'inspection',
  'complaint',
  'denunciation',
  'press',
] as const;

/**
 * Tạm dừng để xác minh. The unit is told only that something is under verification; who complained
 * is nowhere asked for: `reference` leads to the body that keeps the name.
 */
export class HoldDossierDto extends PaperDatedDto {
  @IsIn(MATTERS)
  matter!: (typeof MATTERS)[number];

  /** Day since which it is being verified. */
  @IsDay()
  since!: string;

  /** Number of the paper it is dealt with under. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @MaxLength(100)
  reference?: string;

  /** Body that verifies. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @MaxLength(300)
  agency?: string;

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string;
}

/** Không chấp nhận một dòng của quyết định do đơn vị báo cáo. */
export class RefuseReportDto extends PaperDatedDto {
  @IsString()
  @Length(3, 5000)
  reason!: string;
}

/** Mời giải trình: the message is all the unit reads of the matter. */
export class InviteReplyDto extends PaperDatedDto {
  @IsString()
  @Length(3, 5000)
  message!: string;

  @IsDay()
  deadline!: string;
}

export class ReplyToHoldDto extends PaperDatedDto {
  @IsString()
  @Length(3, 20_000)
  reply!: string;
}

export class ReleaseDossierDto extends PaperDatedDto {
  /** `clean`: the line goes on where it was; `breach`: it is checked afresh. */
  @IsIn(['clean', 'breach'])
  conclusion!: 'clean' | 'breach';

  @IsOptional()
  @IsPlainText()
  @IsString()
  @MaxLength(100)
  reference?: string;

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string;

  /** Why a breach is concluded although nobody was heard and no time to reply has passed. */
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  unheardBecause?: string;
}
