export { contentSecurityPolicy } from './plugin.mjs';
export { HEADER_POLICY, POLICY, PRESSABLE_STYLE_HASH, TRUSTED_TYPES_POLICY } from './policy.mjs';
