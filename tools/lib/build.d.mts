export function build(root: string): Promise<number>;
export function buildIfStale(root: string): Promise<number>;
