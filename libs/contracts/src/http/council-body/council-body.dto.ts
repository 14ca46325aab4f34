import {
  CONFLICT_WAYS,
  COUNCIL_KINDS,
  COUNCIL_POSTS,
  SUBSTITUTE_WAYS,
  type ConflictWay,
  type CouncilKind,
  type CouncilPost,
  type SubstituteWay,
} from '@vinhdanh/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { OpeningLetterDto } from '../round/round.dto.js';
import { CODE } from '../words.js';

/** `num/den` of the members, above 0 and at most all. */
export class MemberShareDto {
  @IsInt()
  @Min(1)
  @Max(100)
  num!: number;

  @IsInt()
  @Min(1)
  @Max(100)
  den!: number;
}

/** How an initiative council votes by its own regulation; on awards the catalogue says it. */
export class WorkVoteDto {
  @IsBoolean()
  secret: boolean = false;

  @IsIn(['all', 'present'])
  denominator!: 'all' | 'present';

  /** Share in favour; more than half if absent. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MemberShareDto)
  threshold?: MemberShareDto;

  @ValidateNested()
  @Type(() => MemberShareDto)
  quorum!: MemberShareDto;

  @IsBoolean()
  absentInWriting: boolean = false;
}

/** Quy chế hoạt động of the council, as far as it decides who votes. */
export class StatuteDto {
  @IsIn(CONFLICT_WAYS)
  conflict!: ConflictWay;

  /** Whether a member who may not vote still counts among all members. */
  @IsBoolean()
  recusedCount: boolean = true;

  @IsIn(SUBSTITUTE_WAYS)
  substitutes!: SubstituteWay;

  /** Whether opinions may be taken in writing instead of a meeting. */
  @IsBoolean()
  circulation: boolean = false;

  /** Only of an initiative council. */
  @IsOptional()
  @ValidateNested()
  @Type(() => WorkVoteDto)
  works?: WorkVoteDto;

  /** Document and article. */
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  source!: string;

  /** Checked against the text. */
  @IsBoolean()
  verified: boolean = false;
}

export class SetStatuteDto extends StatuteDto {
  @IsDay()
  from!: string;
}

export class CouncilMemberDto {
  @IsOptional()
  @IsUUID()
  accountId?: string;

  /** Office the seat goes with; no name of a person. */
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  position!: string;

  @IsIn(COUNCIL_POSTS)
  post: CouncilPost = 'member';

  /** One of the standing body. */
  @IsBoolean()
  standing: boolean = false;

  /** Organisation the member works for; held against the units of the lines. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

export class FoundCouncilDto extends PaperDatedDto {
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  name!: string;

  @IsIn(COUNCIL_KINDS)
  kind!: CouncilKind;

  /** Organisation whose council it is; absent for a council of the province. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** Awards an advisory council advises on. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(CODE, { each: true })
  advises?: string[];

  @IsDay()
  from!: string;

  /** Founding decision. */
  @ValidateNested()
  @Type(() => OpeningLetterDto)
  decision!: OpeningLetterDto;

  @ValidateNested()
  @Type(() => StatuteDto)
  statute!: StatuteDto;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CouncilMemberDto)
  members: CouncilMemberDto[] = [];
}

export class SeatMemberDto extends CouncilMemberDto {
  @IsDay()
  from!: string;

  @IsOptional()
  @IsDay()
  to?: string;

  @ValidateNested()
  @Type(() => OpeningLetterDto)
  decision!: OpeningLetterDto;
}

export class EndSeatDto {
  @IsUUID()
  memberId!: string;

  /** Last day of the seat. */
  @IsDay()
  to!: string;

  @ValidateNested()
  @Type(() => OpeningLetterDto)
  decision!: OpeningLetterDto;
}

export class NameSubstituteDto {
  @IsUUID()
  memberId!: string;

  @IsOptional()
  @IsUUID()
  accountId?: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  position!: string;

  @IsDay()
  from!: string;

  @IsDay()
  to!: string;

  /** The paper that delegates. */
  @ValidateNested()
  @Type(() => OpeningLetterDto)
  document!: OpeningLetterDto;
}

export class DissolveCouncilDto {
  /** First day without it. */
  @IsDay()
  on!: string;

  @ValidateNested()
  @Type(() => OpeningLetterDto)
  decision!: OpeningLetterDto;
}

export class CouncilBodyQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(COUNCIL_KINDS)
  kind?: CouncilKind;

  @IsOptional()
  @IsUUID()
  unitId?: string;
}

export class RosterQueryDto {
  /** Day the roster is asked for; today if left out. */
  @IsOptional()
  @IsDay()
  on?: string;
}
