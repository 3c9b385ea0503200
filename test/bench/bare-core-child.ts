import { bareConnection } from '../support/bench/bare-connection.ts';

// The least that can open a library and answer its first page: no checks, no rules, no contract.
const connection = bareConnection(process.argv[2] ?? '');
const rows = connection
  .prepare(
    `SELECT p.*, u.name AS unitName FROM project p JOIN unit u ON u.id = p.unit_id
     ORDER BY p.code_year DESC, p.code_number DESC LIMIT 50`,
  )
  .all([]);
process.send?.(rows.length);
process.disconnect();
