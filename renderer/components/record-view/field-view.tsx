import type { ReactNode } from 'react';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { PlainField } from '../../../src/domain/records/field.ts';
import { definitionOf } from '../../../src/domain/records/record-kinds.ts';
import { plainText } from './plain-text.ts';
import { ProjectLink } from './project-link.tsx';
import type { RecordChain } from './record-chains.ts';
import { chainById } from './record-chains.ts';
import { recordOption } from './record-words.ts';

/** A record that another rests on, in words. */
function recordText(chains: readonly RecordChain[], id: unknown): string {
  if (id === null || id === undefined) return '';
  const chain = chainById(chains, id);
  if (!chain) return '（记录已不在本项目中）';
  const { current } = chain;
  return `${definitionOf(current.kind).label} ${recordOption(current)}${current.isVoid ? '（已撤销）' : ''}`;
}

/** What a field says, to be read: words, or a link to the project that it names. */
export function fieldView(field: PlainField, value: unknown, chains: readonly RecordChain[]): ReactNode {
  if (field.kind === 'record') return recordText(chains, value);
  if (field.kind !== 'project') return plainText(field, value);
  return value === null ? '' : <ProjectLink id={value as ProjectId} />;
}
