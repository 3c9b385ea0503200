import Button from '@mui/material/Button';
import { Link } from 'react-router';

/** The two ways in for a project: a unit's workbook, or the empty form. */
export function RegisterButtons() {
  return (
    <>
      <Button variant="outlined" component={Link} to="/projects/new?from=workbook">
        读取申报工作簿
      </Button>
      <Button variant="contained" component={Link} to="/projects/new">
        登记项目
      </Button>
    </>
  );
}
