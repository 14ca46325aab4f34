import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';

export class LiveQueryDto {
  /** The `id` of the last event seen, where the caller cannot send Last-Event-ID. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-1)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;

  /**
   * Work in the background to be told of besides: `import:<id>`, `due-list:<id>`,
   * `submission:<id>` or `queues`, with commas; what the caller may not see is not told.
   */
  @IsOptional()
  @Matches(
    /^((import|due-list|submission):[\w-]{1,64}|queues)(,((import|due-list|submission):[\w-]{1,64}|queues)){0,9}$/,
  )
  @MaxLength(1000)
  watch?: string;
}
