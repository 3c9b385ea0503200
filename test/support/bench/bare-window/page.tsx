import { DataGrid } from '@mui/x-data-grid';
import { createRoot } from 'react-dom/client';

const rows = Array.from({ length: 50 }, (_, id) => ({ id, name: `项目 ${String(id)}` }));
const columns = [{ field: 'name', headerName: '项目名称', width: 300 }];

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <div style={{ height: 600 }}>
    <DataGrid rows={rows} columns={columns} />
  </div>,
);
