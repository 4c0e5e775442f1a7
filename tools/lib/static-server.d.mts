import type { Server } from 'node:http';

export function fileFor(folder: string, path: string): string | undefined;
export function serveFolder(
  folder: string,
  options: { port: number; exact?: boolean },
): Promise<{ server: Server; address: string }>;
