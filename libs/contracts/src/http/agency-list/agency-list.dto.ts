import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

const CODE = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const MATTERS = [
  'discipline',
  'investigation',
  'inspection',
  'complaint',
  'denunciation',
  'press',
] as const;

export class AgencyListQueryDto extends PageQueryDto {
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  agency?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2200)
  year?: number;
}

export class RejectAgencyMatchDto extends PaperDatedDto {
  /** Subject the row was matched with. */
  @IsUUID()
  subjectId!: string;

  /** How the officer knows. */
  @IsString()
  @Length(3, 2000)
  reason!: string;
}

export class ConfirmAgencyMatchDto extends RejectAgencyMatchDto {
  /** What is to be verified. */
  @IsIn(MATTERS)
  matter!: (typeof MATTERS)[number];
}
