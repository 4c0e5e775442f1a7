/** What `trabecula --help` prints. */
export const HELP = `trabecula: hormones and bone density over years, from the command line

  trabecula simulate FILE.json|- [--every 1mo] [--format csv|json] [--index N] [--out FILE]
      Runs one scenario. "-" reads standard input; a set needs --index (0 is its first scenario).
      --every takes Nd, Nw, Nmo or Ny: rows at the start, each step, and the end.
  trabecula presets list
  trabecula presets show ID
      Ready scenarios. "show" prints a document that "simulate" reads.
  trabecula forecast [--format table|csv|json] [--use fit|scored|all]
      The model against published trials: forecast, observed value with its error, difference.
  trabecula export FILE.json --to svg|csv [--every 1mo] [--out FILE]
      All scenarios of a document side by side, as a picture of bone density or as a table.
  trabecula schema [scenario|set]
      The JSON Schema of the documents.
  trabecula --help | --version

Data go to standard output, notes and reasons to standard error.
Exit status: 0, or 2 when something was refused.
For education and exploring hypotheses; this is not medical advice.
`;
