import type { Handlers } from '../contract/dispatcher.ts';
import { appendAudit } from '../storage/audit.ts';
import { getUnit, insertUnit, listUnits, updateUnit } from '../storage/units.ts';
import { changedFields } from './changed-fields.ts';
import type { ServiceContext } from './service-context.ts';

/** The use cases of 建设单位. */
export function unitHandlers({ reader, write }: ServiceContext) {
  return {
    'units.list': (input) => listUnits(reader, input),
    'units.create': (fields) =>
      write((writer) => {
        const unit = insertUnit(writer, fields);
        appendAudit(writer, {
          action: 'units.create',
          summary: '新增建设单位',
          subject: { kind: 'unit', id: unit.id, label: unit.name },
          after: fields,
        });
        return unit;
      }),
    'units.update': ({ id, version, fields }) =>
      write((writer) => {
        const before = getUnit(writer, id);
        const unit = updateUnit(writer, id, version, fields);
        appendAudit(writer, {
          action: 'units.update',
          summary: '修改建设单位',
          subject: { kind: 'unit', id, label: unit.name },
          ...changedFields(before, unit),
        });
        return unit;
      }),
  } satisfies Handlers<'units.list' | 'units.create' | 'units.update'>;
}
