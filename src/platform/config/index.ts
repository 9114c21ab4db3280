export { processVariables, readConfig, type Config, type Variables } from './config.ts';
export { operatorSentence } from './sentences.ts';
export { SETTINGS, SETTING_NAMES, type Environment, type LogLevel } from './settings.ts';
