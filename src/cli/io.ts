/** What a command may touch of the outside world; tests give their own. */
export interface CommandIo {
  /** All of standard input as text. */
  readStandardInput(): Promise<string>;
  /** Text of a file; throws when it cannot be read. */
  readFile(path: string): string;
  /** Writes a whole file or none of it; throws when it cannot be written. */
  writeFile(path: string, text: string): void;
  /** Text of a published schema by its file name. */
  readSchema(name: string): string;
  standardOutput(text: string): void;
  standardError(text: string): void;
}
