import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import { z } from 'zod';
import type { FieldMap } from '../../../src/domain/records/field.ts';
import type { RecordDraft, RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';
import type { RecordValues } from '../../components/record-form/typed-fields.ts';
import { typedFieldsShape } from '../../components/record-form/typed-shape.ts';

/** A record's form once it is read. */
export interface ReadRecord {
  readonly fields: Record<string, unknown>;
  readonly correctionReason: string;
}

const REASON = z.string().trim().min(1, '请填写更正的原因。').max(500, '更正原因请不要超过 500 个字。');

function recordShape(fields: FieldMap, isCorrection: boolean): z.ZodType<ReadRecord, RecordValues> {
  const shape: z.ZodType<ReadRecord> = z.object({
    fields: typedFieldsShape(fields),
    correctionReason: isCorrection ? REASON : z.string(),
  });
  // The shape reads whatever is typed, so its own input type is wider than the form's.
  return shape as z.ZodType<ReadRecord, RecordValues>;
}

/** Reads the form of a kind of record, of a new one or of a correction. */
export function recordReader(kind: RecordKind, isCorrection: boolean) {
  const { fields } = definitionOf(kind);
  const shape = recordShape(fields, isCorrection);
  const draftShape = typedFieldsShape(fields);
  const resolver: Resolver<RecordValues, unknown, ReadRecord> = zodResolver(shape);
  return {
    resolver,
    /** The record as far as it is typed; null while it has faults. */
    draftOf(typed: RecordValues['fields']): RecordDraft | null {
      const read = draftShape.safeParse(typed);
      return read.success ? ({ kind, fields: read.data } as unknown as RecordDraft) : null;
    },
  };
}

export type RecordReader = ReturnType<typeof recordReader>;
