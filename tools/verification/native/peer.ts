/** A native solver as a process that answers commands, one line each: see cvode-main.c and lsoda.R. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A compiler, library or interpreter is not there: the peer cannot be run on this machine. */
export class NativePeerMissing extends Error {}

export interface NativeTiming {
  readonly milliseconds: number;
  readonly steps: number;
  readonly rhsEvaluations: number;
  readonly jacobianEvaluations: number;
  /** NaN where the solver does not tell. */
  readonly rejectedSteps: number;
}

export class NativePeer {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;

  constructor(command: string, commandArguments: readonly string[]) {
    this.child = spawn(command, commandArguments);
    this.child.stderr.pipe(process.stderr);
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /** Mean processor time of one of `repeats` runs. */
  async time(relative: number, absolute: number, repeats: number): Promise<NativeTiming> {
    const answer = await this.ask(`time ${relative} ${absolute} ${repeats}`);
    const [milliseconds = NaN, steps = NaN, rhsEvaluations = NaN, jacobianEvaluations = NaN, rejectedSteps = NaN] =
      answer;
    return { milliseconds, steps, rhsEvaluations, jacobianEvaluations, rejectedSteps };
  }

  /** States at the output times, row by row. */
  async states(relative: number, absolute: number): Promise<Float64Array> {
    return Float64Array.from(await this.ask(`states ${relative} ${absolute}`));
  }

  close(): void {
    this.child.stdin.end();
  }

  private async ask(command: string): Promise<number[]> {
    this.child.stdin.write(`${command}\n`);
    const answer: IteratorResult<string, unknown> = await this.lines.next();
    if (answer.done === true) throw new Error('the native run ended without an answer');
    return answer.value.trim().split(/\s+/).map(Number);
  }
}
