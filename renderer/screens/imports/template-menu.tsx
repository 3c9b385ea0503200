import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { keysOf } from '../../../src/domain/glossary.ts';
import type { ImportKind } from '../../../src/domain/imports/import-kinds.ts';
import { IMPORT_KINDS } from '../../../src/domain/imports/import-kinds.ts';
import { call } from '../../client/call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useAction } from '../../components/use-action.ts';

/** Writes an empty table with the application's own heads, for whoever fills one in. */
export function TemplateMenu() {
  const { running, error, run, clearError } = useAction();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const write = async (kind: ImportKind) => {
    const suggestedName = `${IMPORT_KINDS[kind]}导入模板.xlsx`;
    const picked = await call('files.pickTarget', { suggestedName, kind: 'xlsx' });
    if (!picked) return undefined;
    const { fileName } = await call('imports.writeTemplate', { kind, target: picked.token });
    return `已写出“${fileName}”`;
  };
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Button
        variant="outlined"
        disabled={running}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        下载空白模板
      </Button>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {keysOf(IMPORT_KINDS).map((kind) => (
          <MenuItem
            key={kind}
            onClick={() => {
              setAnchor(null);
              run(() => write(kind));
            }}
          >
            {IMPORT_KINDS[kind]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
