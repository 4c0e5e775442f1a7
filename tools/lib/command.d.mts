export function onPath(name: string, searchPath?: string): string | undefined;
export function run(
  program: string,
  args: readonly string[],
  options?: { cwd?: string; env?: Record<string, string | undefined>; minutes?: number; output?: 'inherit' | number },
): Promise<number>;
export function npmCommand(env?: Record<string, string | undefined>): [string, ...string[]];
