import { expect, it } from 'vitest';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { moneyLedger } from '../../../src/domain/money-ledger.ts';
import { ledgerFaults } from '../../../src/domain/ledger-faults.ts';
import { openCase } from '../../../src/services/records/case.ts';
import { fillLibrary } from '../../support/library/large-library.ts';
import { temporaryLibrary } from '../../support/library/temporary-library.ts';

it('the generated library says of every project what follows from its records', () => {
  const library = temporaryLibrary();
  fillLibrary(library, 120);
  const stages = new Set<string>();
  for (let id = 1; id <= 120; id += 1) {
    const { project, file, stage } = openCase(library.reader, id as ProjectId);
    expect(project.stage).toBe(stage);
    const ledger = moneyLedger(file);
    expect(ledgerFaults(file, ledger)).toEqual([]);
    const cached = library.reader.get<{ paid: number; arranged: number }>(
      'SELECT paid_fen AS paid, arranged_fen AS arranged FROM project_money WHERE project_id = ?',
      [id],
    );
    expect(cached ?? { paid: 0, arranged: 0 }).toEqual({ paid: ledger.paid, arranged: ledger.arranged });
    stages.add(stage);
  }
  expect(stages.size).toBeGreaterThan(12);
});
