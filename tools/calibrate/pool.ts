import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Task, TaskResult } from './tasks';

type Message = { readonly progress: number } | { readonly result: TaskResult };

/**
 * Performs all tasks, as many at a time as the machine has processors; results come in the order of the tasks, whatever
 * the order in which they end, so that the outcome does not depend on the machine.
 * @param report told the index of a task and how far it is
 */
export async function performAll(
  tasks: readonly Task[],
  report: (index: number, done: number) => void,
): Promise<readonly TaskResult[]> {
  const results: (TaskResult | undefined)[] = tasks.map(() => undefined);
  let next = 0;
  const work = (child: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      let current = -1;
      const give = (): void => {
        current = next++;
        const task = tasks[current];
        if (task === undefined) {
          child.kill();
          resolve();
        } else child.send(task);
      };
      child.on('message', (message: Message) => {
        if ('progress' in message) report(current, message.progress);
        else {
          results[current] = message.result;
          give();
        }
      });
      child.on('error', reject);
      child.on('exit', (code) => {
        if (code !== null && code !== 0) reject(new Error(`a worker of the calibration ended with ${code}`));
      });
      give();
    });
  const count = Math.min(tasks.length, availableParallelism());
  const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
  await Promise.all(Array.from({ length: count }, () => work(fork(script, { execArgv: ['--import', 'tsx'] }))));
  return results.map((result, index) => {
    if (result === undefined) throw new Error(`task ${index} gave no result`);
    return result;
  });
}
