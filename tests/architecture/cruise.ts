import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What dependency-cruiser reports, in so far as the tests look at it. */
interface CruiseReport {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly totalCruised: number;
  };
  readonly modules: readonly { readonly source: string }[];
}

/** A module and the rule it breaks, as `src/ui/x.ts: name-of-rule`. */
export type Finding = string;

export interface Cruise {
  readonly findings: readonly Finding[];
  /** Paths of the modules that were looked into, packages and Node's own left out. */
  readonly sources: readonly string[];
}

/** Folders that `npm run architecture` looks into. */
const FOLDERS = ['src', 'bin', 'tools', 'bench'];

/** Applies the project's import rules to the tree at `directory`. Rejects when dependency-cruiser itself fails. */
export function cruise(directory: string): Promise<Cruise> {
  const command = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const cruiseArguments = [command, '--config', config, '--output-type', 'json', ...FOLDERS];
  return new Promise((resolve, reject) => {
    const options = { cwd: directory, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, cruiseArguments, options, (error, stdout, stderr) => {
      if (stdout === '') {
        reject(new Error(`dependency-cruiser gave no report: ${error?.message ?? ''} ${stderr}`));
        return;
      }
      const report = JSON.parse(stdout) as CruiseReport;
      resolve({
        findings: report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`),
        sources: report.modules.map((module) => module.source).filter((path) => /^(src|bin|tools|bench)\//.test(path)),
      });
    });
  });
}

/** Applies the import rules to a tree made of `files` (path to text), with the project's packages at hand. */
export async function cruiseFiles(files: ReadonlyMap<string, string>): Promise<Cruise> {
  const directory = mkdtempSync(join(tmpdir(), 'trabecula-imports-'));
  try {
    for (const folder of FOLDERS) mkdirSync(join(directory, folder), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json', 'tsconfig.core.json']) {
      copyFileSync(join(ROOT, file), join(directory, file));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'), 'dir');
    for (const [path, text] of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    return await cruise(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
