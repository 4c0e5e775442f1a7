/**
 * Everything that must hold before a change lands, from a clean clone: installation, the gates of quality, and the tests
 * of `npm test`. Built-ins only, so that a failed installation is reported like any other miss.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCommand, run } from './lib/command.mjs';
import { gate, runSteps, script, testSteps } from './lib/steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A gate that is a script of package.json, so that the command a developer types is the one that is checked. */
const npmScript = (name, scriptName) =>
  gate(name, () => {
    const [npm, ...leading] = npmCommand();
    return run(npm, [...leading, 'run', '--silent', scriptName], { cwd: root });
  });

process.exitCode = await runSteps([
  gate('installation', () => run(process.execPath, [join(root, 'tools', 'setup.mjs'), '--browser'], { cwd: root })),
  // One processor is enough for each lane: the longest gate beside all the others.
  [
    [npmScript('lint', 'lint')],
    [
      npmScript('formatting', 'format:check'),
      script(root, 'types', 'typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'),
      script(
        root,
        'types of the pure folders, without the DOM',
        'typescript/bin/tsc',
        '-p',
        'tsconfig.core.json',
        '--noEmit',
      ),
      npmScript('architecture', 'architecture'),
      npmScript('generated code is current', 'generate:check'),
      npmScript('published schema is current', 'schema:check'),
      npmScript('levels in blood against published ones', 'levels'),
      npmScript('predictive intervals are current', 'forecast:spread:check'),
    ],
  ],
  ...testSteps(root),
  npmScript('size budget', 'size'),
]);
