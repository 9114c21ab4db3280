export { seededRandomness, systemRandomness, type Randomness } from './randomness.ts';
export { open, openJson, seal, sealJson, SealBroken, type DataKey, type Place } from './seal.ts';
export { openStream, PIECE_BYTES, sealStream } from './sealed-stream.ts';
export { newDeploymentKeys, withNewWrappingKey, type DeploymentKeys } from './deployment-keys.ts';
export { vaultOf, type Vault } from './vault.ts';
export { openVault } from './key-file.ts';
