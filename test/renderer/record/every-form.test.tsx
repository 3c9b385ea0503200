import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CorrectRecordScreen } from '../../../renderer/screens/record/correct-record-screen.tsx';
import { NewRecordScreen } from '../../../renderer/screens/record/new-record-screen.tsx';
import type { Field } from '../../../src/domain/records/field.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { definitionOf, RECORD_KINDS } from '../../../src/domain/records/record-kinds.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { projectAnswers, projectFile, recordRow } from '../../support/project-answers.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(cleanup);

const ofOrigin = (...origins: string[]) => RECORD_KINDS.filter((kind) => origins.includes(definitionOf(kind).from));

/** Kinds that other records name; 7 is the id that the examples name. */
function namedBy(kind: RecordKind) {
  const fields: Field[] = Object.values(definitionOf(kind).fields);
  const [named] = fields.flatMap((field) => (field.kind === 'record' ? [field.of as RecordKind] : []));
  return named === undefined ? [] : [recordRow(7, named)];
}

const roles = { confirm: 'checkbox', choice: 'combobox', record: 'combobox' } as const;

function expectLabelled(field: Field) {
  if (field.kind !== 'rows') {
    const role = field.kind in roles ? roles[field.kind as keyof typeof roles] : 'textbox';
    expect(screen.getAllByRole(role, { name: field.label })[0]).toBeInTheDocument();
    return;
  }
  const table = within(screen.getByRole('table', { name: field.label }));
  for (const column of Object.values(field.columns)) {
    expect(table.getByLabelText(new RegExp(`^第 1 行 ${column.label}(（|$)`))).toBeVisible();
  }
}

it.each(ofOrigin('project'))(
  '%s: its empty form has every field by its label, and names what is missing',
  async (kind) => {
    fakeBridge(projectAnswers(projectFile()));
    const place = `/projects/1/records/new/${kind}`;
    const { user } = renderScreen(<NewRecordScreen />, place, '/projects/:id/records/new/:kind');
    const { fields, label, on } = definitionOf(kind);
    const keep = await screen.findByRole('button', { name: `${label}（Ctrl+S）` });
    for (const field of Object.values(fields)) expectLabelled(field);
    await user.click(keep);
    const missing = Object.entries(fields).filter(([name, field]) => {
      return field.required && field.kind !== 'confirm' && name !== on;
    });
    if (missing.length === 0) return;
    const summary = await screen.findByText(`有 ${String(missing.length)} 处需要修改，改正后才能保存`);
    for (const [, field] of missing) {
      expect(within(summary.closest('[role="alert"]')!).getByText(new RegExp(`^${field.label}：`))).toBeVisible();
    }
  },
);

it.each(ofOrigin('project', 'year'))('%s: what is on record comes back from its form unchanged', async (kind) => {
  const record = recordRow(9, kind);
  const bridge = fakeBridge(projectAnswers(projectFile({ records: [...namedBy(kind), record] })));
  const place = '/projects/1/records/9/correct';
  renderScreen(<CorrectRecordScreen />, place, '/projects/:id/records/:recordId/correct');
  await screen.findByRole('button', { name: '更正（Ctrl+S）' });
  await waitFor(() =>
    expect(bridge.asked('records.check')).toEqual([
      { projectId: 1, draft: { kind, fields: record.fields }, correctsId: 9 },
    ]),
  );
});

it.each(ofOrigin('year', 'deed'))('%s: cannot be recorded by itself on the project page', async (kind) => {
  fakeBridge(projectAnswers(projectFile()));
  const place = `/projects/1/records/new/${kind}`;
  renderScreen(<NewRecordScreen />, place, '/projects/:id/records/new/:kind');
  expect(await screen.findByText(/不能在项目页单独登记/)).toBeVisible();
});

it.each(ofOrigin('deed'))('%s: cannot be corrected', async (kind) => {
  fakeBridge(projectAnswers(projectFile({ records: [recordRow(9, kind)] })));
  const place = '/projects/1/records/9/correct';
  renderScreen(<CorrectRecordScreen />, place, '/projects/:id/records/:recordId/correct');
  expect(await screen.findByText(/不能更正/)).toBeVisible();
});
