import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsOptional, Length } from 'class-validator';
import { PageQueryDto } from '../page-query.dto.js';

export class NoticeQueryDto extends PageQueryDto {
  /** Only what has not been read yet. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  unread?: boolean;
}

/** How one wants to be told besides the inbox. */
export class NoticeWishesDto {
  /** `each`: within minutes; `daily`: one mail each morning. */
  @IsIn(['off', 'each', 'daily'])
  mail!: 'off' | 'each' | 'daily';

  @IsOptional()
  @IsEmail()
  @Length(3, 254)
  address?: string;

  @IsOptional()
  @IsIn(['vi', 'en'])
  language?: 'vi' | 'en';
}
