import type { Brand } from './brand.ts';

/** Row ids of the library: whole numbers given by the storage, never reused. */
export type UnitId = Brand<number, 'UnitId'>;
export type ProjectId = Brand<number, 'ProjectId'>;
export type DeclarationId = Brand<number, 'DeclarationId'>;
export type DocumentId = Brand<number, 'DocumentId'>;
export type RecordId = Brand<number, 'RecordId'>;
export type AttachmentId = Brand<number, 'AttachmentId'>;
export type InclusionDraftId = Brand<number, 'InclusionDraftId'>;
export type SpecialtyId = Brand<number, 'SpecialtyId'>;
export type ExpertId = Brand<number, 'ExpertId'>;
export type MeetingId = Brand<number, 'MeetingId'>;
export type DrawId = Brand<number, 'DrawId'>;
export type ImportBatchId = Brand<number, 'ImportBatchId'>;

/** A file that the user picked in a system dialog; stands for a path that only main and core know. */
export type FileToken = Brand<string, 'FileToken'>;
