// The pages of this room, for the composition.
export { helperRoutes } from './check-helper.routes.tsx';
export { type HelperWorld } from './helper-world.ts';
