import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { COMMENT_FINDINGS, type CommentFinding } from '@vinhdanh/domain';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { PaperDatedDto } from '../paper-dated.dto.js';

export class OpenPublicListDto extends PaperDatedDto {
  /** Step of the catalogue. */
  @Matches(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  @MaxLength(60)
  step!: string;

  @IsPlainText()
  @IsString()
  @Length(3, 300)
  title!: string;

  /** Where else it hangs, e.g. the province's portal. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  place?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  dossierIds!: string[];
}

export class ClosePublicListDto extends PaperDatedDto {}

export class PublicityQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(['open', 'closed'])
  status?: 'open' | 'closed';
}

/** Ý kiến của người dân: họ tên và điện thoại không hiện ở bất kỳ trang công khai nào. */
export class LeaveCommentDto {
  @IsUUID()
  dossierId!: string;

  @IsPlainText()
  @IsString()
  @Length(2, 200)
  name!: string;

  @Matches(/^[+]?[0-9][0-9 .-]{6,18}[0-9]$/)
  phone!: string;

  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  address?: string;

  @IsString()
  @Length(10, 4000)
  text!: string;
}

export class HandleCommentDto extends PaperDatedDto {
  @IsIn(COMMENT_FINDINGS)
  finding!: CommentFinding;

  @IsString()
  @Length(3, 5000)
  reason!: string;
}
