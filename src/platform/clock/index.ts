export { fixedClock, localDate, systemClock, type Clock } from './clock.ts';
