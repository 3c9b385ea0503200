import type { CallOutput } from '../../../src/contract/contract.ts';

/** An import under way, as its first steps show it. */
export type Draft = CallOutput<'imports.open'>;
/** An import that was taken. */
export type Batch = CallOutput<'imports.list'>['rows'][number];
export type Preview = CallOutput<'imports.preview'>;
export type PreviewRow = Preview['rows'][number];

/** The steps of an import, as the stepper names them. */
export const IMPORT_STEPS = ['选文件', '工作表与表头', '对应字段', '核对', '导入'] as const;
