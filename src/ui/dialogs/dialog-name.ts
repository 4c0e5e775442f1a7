export type DialogName = 'person' | 'settings' | 'share' | 'export';
