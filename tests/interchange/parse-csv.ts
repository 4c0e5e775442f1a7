/** Comment lines and rows of cells of a CSV (RFC 4180), as any reader takes them. */
export function parseCsv(text: string): { readonly comments: readonly string[]; readonly rows: readonly string[][] } {
  const lines = text.split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const body = lines.filter((line) => !line.startsWith('#')).join('\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at);
    if (inside) {
      if (character !== '"') cell += character;
      else if (body.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (character === '"') inside = true;
    else if (character === ',' || character === '\n') {
      row.push(cell);
      cell = '';
      if (character === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += character;
  }
  return { comments, rows };
}
