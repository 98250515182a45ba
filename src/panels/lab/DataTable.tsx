// The numbers behind a plot: as a table on the page, and all of them as a file.

import { saveFile } from '../save-file';
import { SCROLLED } from '../scrolled';
import { csvOf, type LabTable } from './lab-table';
import { sayNumber } from './lab-settings';
import './lab-tables.css';

interface DataTableProps {
  readonly caption: string;
  readonly table: () => LabTable;
  /** For the file; without it the table itself. */
  readonly all?: () => LabTable;
  readonly fileName: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function DataTable({ caption, table, all = table, fileName, isOpen, onToggle }: DataTableProps) {
  const shown = isOpen ? table() : undefined;
  return (
    <div className="lab-data">
      <p className="lab-acts">
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
          {isOpen ? 'Hide the table' : 'Show as table'}
        </button>
        <button type="button" className="button" onClick={() => saveFile(fileName, new Blob([csvOf(all())], { type: 'text/csv' }))}>
          Save as CSV
        </button>
      </p>
      {shown && (
        <section className="lab-table" aria-label={caption} {...SCROLLED}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {shown.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((value, column) => {
                    const text = Number.isFinite(value) ? sayNumber(Math.abs(value) < 5e-5 ? 0 : value) : '';
                    const key = shown.columns[column];
                    return column === 0 ? (
                      <th key={key} scope="row">
                        {text}
                      </th>
                    ) : (
                      <td key={key}>{text}</td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
