/** Every parameter record with its prose, in the order of ALL_PARAMETERS: tools/records. */
declare module 'virtual:parameter-records' {
  export const PARAMETER_RECORDS: readonly import('../provenance').ParameterRecord[];
}
