import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

const STATUSES = [
  'prepared',
  'sent',
  'arrived',
  'accepted',
  'assigned',
  'processing',
  'refused',
  'done',
  'recalled',
] as const;

const MATTERS = ['transport', 'refusal', 'returns', 'decision', 'answer', 'flagged'] as const;

export class SubmissionQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];

  /** The letter that was promulgated. */
  @IsOptional()
  @IsUUID()
  actId?: string;
}

/** Why the package is no longer sent by itself. */
export class GiveUpDto extends PaperDatedDto {
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

/** Why what was held up is sent again. */
export class ResendDto extends PaperDatedDto {
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

/** Receipt for papers handed over in another way. */
export class RecordReceiptDto extends PaperDatedDto {
  @IsString()
  @Length(1, 200)
  receipt!: string;
}

export class CentreDecisionDto {
  @IsString()
  @Length(1, 100)
  number!: string;

  @IsDay()
  date!: string;
}

export class CentreOutcomeDto {
  @IsUUID()
  dossierId!: string;

  @IsIn(['granted', 'refused', 'returned', 'other-form'])
  outcome!: 'granted' | 'refused' | 'returned' | 'other-form';

  /** Form given instead; required with `other-form`. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  /** Required with `granted` and `other-form`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CentreDecisionDto)
  decision?: CentreDecisionDto;

  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  reason?: string;
}

/** The centre's answer as it came on paper. */
export class RecordOutcomeDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => CentreOutcomeDto)
  items!: CentreOutcomeDto[];
}

export class AcknowledgeDto extends PaperDatedDto {
  @IsIn(MATTERS)
  kind!: (typeof MATTERS)[number];

  /** Required with `flagged`: why the centre is sent nothing. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  reason?: string;
}

/** By which message the centre is told of flagged lines. */
export class TellFlaggedDto extends PaperDatedDto {
  @IsIn(['recall', 'update'])
  kind!: 'recall' | 'update';
}

/** Take the package back, or send it once more with what has changed. */
export class AskCentreDto extends PaperDatedDto {
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

/** Another letter takes the place of the one that was sent. */
export class ReplaceSubmissionDto extends AskCentreDto {
  @IsString()
  @Length(1, 100)
  @Matches(/^[^,\p{Cc}]+$/u)
  letterNumber!: string;

  @IsDay()
  letterDate!: string;
}
