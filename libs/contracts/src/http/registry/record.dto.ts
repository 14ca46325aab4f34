import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { FACT_GRADES, RECORD_KINDS, RECORD_WITHDRAWALS } from './subject-words.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** One entry of the record; the fields of `fact` depend on the kind and are judged by the rules. */
export class RecordEntryDto {
  @IsIn(RECORD_KINDS)
  kind!: (typeof RECORD_KINDS)[number];

  @IsObject()
  fact!: Record<string, unknown>;

  /** Title, number, day and issuer of the paper, the post, a note. */
  @IsOptional()
  @IsObject()
  words?: Record<string, unknown>;
}

export class AddedEntryDto extends RecordEntryDto {
  /** `declared` unless an officer has looked. */
  @IsOptional()
  @IsIn(FACT_GRADES)
  grade?: (typeof FACT_GRADES)[number];

  /** Hash of a scan stored before. */
  @IsOptional()
  @Matches(SHA256)
  scan?: string;

  /** The issuer's letter that confirms it. */
  @IsOptional()
  @Length(1, 300)
  @IsPlainText()
  reference?: string;

  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}

export class AddRecordDto extends PaperDatedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AddedEntryDto)
  entries!: AddedEntryDto[];
}

export class CorrectRecordDto extends PaperDatedDto {
  @IsUUID()
  entryId!: string;

  @ValidateNested()
  @Type(() => RecordEntryDto)
  @IsObject()
  entry!: RecordEntryDto;

  @Length(1, 2_000)
  @IsString()
  reason!: string;
}

export class WithdrawRecordDto extends PaperDatedDto {
  @IsUUID()
  entryId!: string;

  @IsIn(RECORD_WITHDRAWALS)
  reason!: (typeof RECORD_WITHDRAWALS)[number];
}

export class GradeRecordDto extends PaperDatedDto {
  @IsUUID()
  entryId!: string;

  @IsIn(FACT_GRADES)
  grade!: (typeof FACT_GRADES)[number];

  @IsOptional()
  @Matches(SHA256)
  scan?: string;

  @IsOptional()
  @Length(1, 300)
  @IsPlainText()
  reference?: string;
}

export class AnswerRecordDto extends PaperDatedDto {
  @IsUUID()
  entryId!: string;

  @Length(1, 8_000)
  @IsString()
  text!: string;
}

export class RecordQueryDto {
  /** `1` shows entries that were withdrawn as well. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? '1' : value))
  @IsIn(['0', '1'])
  withdrawn?: '0' | '1';
}
