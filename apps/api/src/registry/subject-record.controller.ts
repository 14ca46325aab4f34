import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AddRecords,
  ChangeRecord,
  MEDIA_TYPES,
  NotVisible,
  ReadScan,
  SCAN_RULES,
  ShowRecord,
  StoreScan,
  type RecordChange,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  AddRecordDto,
  AnswerRecordDto,
  CorrectRecordDto,
  GradeRecordDto,
  RecordQueryDto,
  WithdrawRecordDto,
  type RecordEntryDto,
} from '@vinhdanh/contracts';
import type { RecordEntry } from '@vinhdanh/domain';
import type { FastifyRequest } from 'fastify';
import { takeOneUpload } from '../documents/one-upload.js';
import { Allows, answer, Ctx, CurrentViewer, Id, TakesFiles, WithoutKey } from '../http/index.js';

/** The record of a subject for life: what it was given, how it was rated, what it did. */
@Controller('api/v1/subjects')
export class SubjectRecordController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** By year, each fact with its grade and source; lines decided here or on their way among them. */
  @Allows('subject.read')
  @Get(':id/record')
  record(
    @Id() id: string,
    @Query() { withdrawn }: RecordQueryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.queries.execute(new ShowRecord(id, withdrawn === '1', viewer));
  }

  /** Adds up to 200 entries, all or none. */
  @Allows('record.add')
  @Post(':id/add-record')
  @HttpCode(200)
  async add(
    @Id() id: string,
    @Body() { entries }: AddRecordDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const inputs = entries.map(({ grade, scan, reference, synthetic, ...entry }) => ({
      entry: entryOf(entry),
      grade,
      scan,
      reference,
      synthetic,
    }));
    const result = await this.commands.execute(new AddRecords(id, inputs, viewer, ctx));
    return answer(result, { entryIds: result.entryIds });
  }

  @Allows('record.correct')
  @Post(':id/correct-record')
  @HttpCode(200)
  correct(
    @Id() id: string,
    @Body() { entryId, entry, reason }: CorrectRecordDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const change = { type: 'correct-record' as const, entryId, entry: entryOf(entry), reason };
    return this.change(id, change, viewer, ctx);
  }

  @Allows('record.correct')
  @Post(':id/withdraw-record')
  @HttpCode(200)
  withdraw(
    @Id() id: string,
    @Body() { entryId, reason }: WithdrawRecordDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return this.change(id, { type: 'withdraw-record', entryId, reason }, viewer, ctx);
  }

  /** An officer has looked at the scan, or the issuer has confirmed it. */
  @Allows('record.grade')
  @Post(':id/grade-record')
  @HttpCode(200)
  grade(
    @Id() id: string,
    @Body() { entryId, grade, scan, reference }: GradeRecordDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    const change = { type: 'grade-record' as const, entryId, grade, scan, reference };
    return this.change(id, change, viewer, ctx);
  }

  /** The unit's side of a matter that is being verified. */
  @Allows('record.answer')
  @Post(':id/answer-record')
  @HttpCode(200)
  reply(
    @Id() id: string,
    @Body() { entryId, text }: AnswerRecordDto,
    @CurrentViewer() viewer: Viewer,
    @Ctx() ctx: RunContext,
  ) {
    return this.change(id, { type: 'answer-record', entryId, text }, viewer, ctx);
  }

  /** Keeps a scan that an entry then names by its hash. multipart/form-data, at most 20 MB. */
  @Allows('record.add')
  @TakesFiles()
  @WithoutKey()
  @Post(':id/scans')
  storeScan(@Id() id: string, @Req() request: FastifyRequest, @CurrentViewer() viewer: Viewer) {
    return takeOneUpload(request, SCAN_RULES.maxBytes, ({ content }) =>
      this.commands.execute(new StoreScan(id, content, viewer)),
    );
  }

  /** The scan an entry of this record names, never shown inside a page. */
  @Allows('subject.read')
  @Get(':id/scans/:sha256')
  @Header('cache-control', 'no-store')
  async readScan(
    @Id() id: string,
    @Param('sha256') sha256: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<StreamableFile> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new NotVisible('file');
    const { file, content } = await this.queries.execute(new ReadScan(id, sha256, viewer));
    return new StreamableFile(Readable.from(content), {
      type: MEDIA_TYPES[file.kind],
      length: file.size,
      disposition: `attachment; filename="${sha256.slice(0, 12)}.${file.kind}"`,
    });
  }

  private async change(id: string, change: RecordChange, viewer: Viewer, ctx: RunContext) {
    return answer(await this.commands.execute(new ChangeRecord(id, change, viewer, ctx)));
  }
}

/** Shape is judged by the rules of the record, which name the field that is wrong. */
const entryOf = ({ kind, fact, words }: RecordEntryDto): RecordEntry =>
  ({ kind, fact, words: words ?? {} }) as unknown as RecordEntry;
