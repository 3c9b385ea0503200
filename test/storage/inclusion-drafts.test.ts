import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/dates.ts';
import type { InclusionDraftId, ProjectId } from '../../src/domain/ids.ts';
import type { InclusionFields, SubmittedInclusion } from '../../src/domain/inclusion-draft.ts';
import { parseMoney } from '../../src/domain/money.ts';
import {
  getInclusionDraft,
  inclusionDraftAt,
  insertInclusionDraft,
  listInclusionDrafts,
  setInclusionState,
  updateInclusionDraft,
} from '../../src/storage/inclusion-drafts.ts';
import { insertInclusionVersion, listInclusionVersions } from '../../src/storage/inclusion-versions.ts';
import type { Library } from '../../src/storage/library.ts';
import { insertProject } from '../../src/storage/projects.ts';
import { AlreadyTaken, NotFound, StaleVersion } from '../../src/storage/record-errors.ts';
import { insertUnit } from '../../src/storage/units.ts';
import { save, temporaryLibrary } from '../support/library/temporary-library.ts';
import { sampleContent } from '../support/sample-content.ts';

const wan = (amount: string) => parseMoney(amount, '万元');

/** A library with three projects of 120 万元 each. */
function libraryWithProjects(): { library: Library; ids: ProjectId[] } {
  const library = temporaryLibrary();
  const ids = save(library, (writer) => {
    const unit = insertUnit(writer, { name: '区城管局', aliases: [], kind: 'bureau', budgetCode: null, note: '' });
    return [1, 2, 3].map(() => insertProject(writer, sampleContent({ unitId: unit.id })).id);
  });
  return { library, ids };
}

function fieldsOf(ids: readonly ProjectId[], changes: Partial<InclusionFields> = {}): InclusionFields {
  const entries = ids.map((projectId, index) => ({ projectId, rank: index + 1, reason: '急需', amount: wan('10') }));
  return { planYear: 2027, batch: 1, envelope: wan('25'), basis: '年度任务', entries, ...changes };
}

describe('an inclusion draft', () => {
  it('is kept as it was written, its entries in their order', () => {
    const { library, ids } = libraryWithProjects();
    const fields = fieldsOf(ids.toReversed());
    const { id } = save(library, (writer) => insertInclusionDraft(writer, fields));
    expect(getInclusionDraft(library.reader, id)).toEqual({
      ...fields,
      id,
      version: 1,
      state: 'draft',
      submittedVersions: 0,
    });
  });

  it('is changed by its version; a stale one is refused', () => {
    const { library, ids } = libraryWithProjects();
    const draft = save(library, (writer) => insertInclusionDraft(writer, fieldsOf(ids)));
    const changed = fieldsOf(ids.slice(1), { envelope: wan('90'), basis: '', batch: 2 });
    expect(save(library, (writer) => updateInclusionDraft(writer, draft, changed))).toBe(2);
    expect(getInclusionDraft(library.reader, draft.id)).toMatchObject({ ...changed, version: 2 });
    expect(() => inclusionDraftAt(library.reader, draft.id, 1)).toThrow(StaleVersion);
    expect(() => inclusionDraftAt(library.reader, 99 as InclusionDraftId, 1)).toThrow(NotFound);
  });

  it('has its year and batch alone', () => {
    const { library } = libraryWithProjects();
    save(library, (writer) => insertInclusionDraft(writer, fieldsOf([])));
    const second = save(library, (writer) => insertInclusionDraft(writer, fieldsOf([], { batch: 2 })));
    expect(() => save(library, (writer) => insertInclusionDraft(writer, fieldsOf([])))).toThrow(AlreadyTaken);
    expect(() => save(library, (writer) => updateInclusionDraft(writer, second, fieldsOf([])))).toThrow(AlreadyTaken);
    expect(listInclusionDrafts(library.reader).map(({ batch }) => batch)).toEqual([2, 1]);
  });

  it('stands in the list with its projects and their sums', () => {
    const { library, ids } = libraryWithProjects();
    const draft = save(library, (writer) => insertInclusionDraft(writer, fieldsOf(ids)));
    save(library, (writer) => setInclusionState(writer, draft, 'submitted', 1));
    expect(listInclusionDrafts(library.reader)).toMatchObject([
      { state: 'submitted', submittedVersions: 1, version: 2, projects: 3, declared: wan('360'), amount: wan('30') },
    ]);
  });
});

describe('a submitted version', () => {
  const submitted: SubmittedInclusion = { ...fieldsOf([]), entries: [] };

  it('is kept for good: neither changed, replaced nor deleted', () => {
    const { library } = libraryWithProjects();
    const draft = save(library, (writer) => insertInclusionDraft(writer, fieldsOf([])));
    const version = { number: 1, submittedOn: isoDate('2026-11-02'), submitted };
    save(library, (writer) => insertInclusionVersion(writer, draft.id, version));
    expect(listInclusionVersions(library.reader, draft.id)).toMatchObject([{ ...version, savedBy: '李样例' }]);
    for (const sql of [
      `UPDATE inclusion_version SET snapshot_json = '{}'`,
      'DELETE FROM inclusion_version',
      `INSERT OR REPLACE INTO inclusion_version SELECT draft_id, number, submitted_on, '{}', saved_at, saved_by
       FROM inclusion_version`,
    ]) {
      expect(() => save(library, (writer) => writer.run(sql))).toThrow(/never/);
    }
    expect(listInclusionVersions(library.reader, draft.id)).toMatchObject([version]);
  });
});
