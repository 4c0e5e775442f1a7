import { findPreset, PRESETS, writeScenario } from '../scenario';
import { onlyOne, quoted, takeArguments } from './arguments';
import type { CommandIo } from './io';
import { CommandRefusal } from './refusal';

/** `presets list`: one line each, id and description separated by a tab. `presets show ID`: its scenario document. */
export function presetsCommand(words: readonly string[], io: CommandIo): void {
  const { positionals } = takeArguments(words, []);
  const [action, ...rest] = positionals;
  switch (action) {
    case 'list': {
      const [extra] = rest;
      if (extra !== undefined) throw new CommandRefusal(`presets list takes nothing else, found ${quoted(extra)}`);
      io.standardOutput(PRESETS.map(({ id, name, description }) => `${id}\t${name}\t${description}\n`).join(''));
      return;
    }
    case 'show': {
      const id = onlyOne(rest, 'preset ID');
      const preset = findPreset(id);
      if (preset === undefined) {
        throw new CommandRefusal(
          `no preset ${quoted(id)}: expected one of ${PRESETS.map((known) => known.id).join(', ')}`,
        );
      }
      io.standardOutput(writeScenario(preset.scenario));
      return;
    }
    default:
      throw new CommandRefusal(
        `presets: expected list or show ID, found ${action === undefined ? 'nothing' : quoted(action)}`,
      );
  }
}
