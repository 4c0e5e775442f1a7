export { EvidenceScreen as default } from './EvidenceScreen';
