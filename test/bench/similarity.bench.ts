import { largeOffice } from '../support/bench/bench-library.ts';
import { compare, report } from '../support/bench/compare.ts';

// Every project is asked about once: what was compared is kept until the library changes.
const { office, bare, remove } = largeOffice(10_000);
const all = bare.prepare(
  'SELECT p.id, p.stage, l.features FROM project_likeness l JOIN project p ON p.id = l.project_id',
);
let asked = 0;
const comparison = await compare({
  work: '10,000: a declaration compared with the whole library',
  reference: 'SQL, reading what is compared',
  run: () => {
    asked += 1;
    return office.call('similarity.closest', { projectId: asked });
  },
  against: () => all.all([]),
});
remove();
report([comparison]);
