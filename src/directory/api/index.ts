// What the house mounts of the directory's API.
export { boundariesRoutes } from './boundaries.routes.ts';
export { hsdsRoutes } from './hsds.routes.ts';
