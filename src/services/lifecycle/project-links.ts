import type { HandlerOutput } from '../../contract/contract.ts';
import type { ProjectId } from '../../domain/ids.ts';
import type { Fen } from '../../domain/money.ts';
import type { ProjectRecord } from '../../domain/records/project-file.ts';
import { listProjectHeads } from '../../storage/project-heads.ts';
import { listHoldingRecords } from '../../storage/project-records.ts';
import type { Reader } from '../../storage/reader-writer.ts';

type Links = HandlerOutput<'lifecycle.links'>['links'];

const LINKING_KINDS = ['split', 'splitFrom', 'merge', 'mergeReceived'] as const;

interface Relation {
  readonly relation: Links[number]['relation'];
  readonly projectId: ProjectId;
  readonly amount: Fen;
}

function relationsOf(record: ProjectRecord<(typeof LINKING_KINDS)[number]>): Relation[] {
  switch (record.kind) {
    case 'split':
      return record.fields.parts.map(({ project, amount }) => ({ relation: 'splitInto', projectId: project, amount }));
    case 'splitFrom':
      return [{ relation: 'splitFrom', projectId: record.fields.source, amount: record.fields.amount }];
    case 'merge':
      return [{ relation: 'mergedInto', projectId: record.fields.target, amount: record.fields.amount }];
    case 'mergeReceived':
      return [{ relation: 'mergedFrom', projectId: record.fields.source, amount: record.fields.amount }];
  }
}

/** Where a project came from and what became of it, whatever the round it was declared in since. */
export function projectLinks(reader: Reader, projectId: ProjectId): Links {
  const records = listHoldingRecords(reader, [projectId], LINKING_KINDS, 'all').get(projectId) ?? [];
  const relations = records.flatMap((record) =>
    relationsOf(record).map((relation) => ({ ...relation, on: record.on })),
  );
  const heads = new Map(
    listProjectHeads(
      reader,
      relations.map((relation) => relation.projectId),
    ).map((head) => [head.projectId, head]),
  );
  return relations.flatMap((relation) => {
    const head = heads.get(relation.projectId);
    return head ? [{ ...relation, ...head }] : [];
  });
}
