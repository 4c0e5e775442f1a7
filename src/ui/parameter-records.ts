/** Every parameter record with its prose. The build puts the records themselves here, and takes the prose out of all others: tools/records. */
export { ALL_PARAMETERS as PARAMETER_RECORDS } from '../simulation';
