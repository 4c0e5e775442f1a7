import type { Plugin } from 'vite';

export function contentSecurityPolicy(): Plugin;
export const POLICY: string;
export const HEADER_POLICY: string;
export const PRESSABLE_STYLE_HASH: string;
export const TRUSTED_TYPES_POLICY: string;
