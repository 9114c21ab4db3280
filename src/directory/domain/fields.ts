// Fields that rows of several pack files share.
import { z } from 'zod';

/** two-pages: two independent pages agree; page: one page; recall: no page found, never shown as certain. */
export const CONFIDENCES = ['two-pages', 'page', 'recall'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const phone = z.string().regex(/^(\d{3}|\d{3}-\d{3}-\d{4})$/);
export const textNumber = z.string().regex(/^\d{3,6}$|^\d{3}-\d{3}-\d{4}$/);
export const web = z.string().regex(/^[a-z0-9.-]+\.[a-z]+(\/\S*)?$/, 'without https://');
/** A year, a month or a day: how exactly the source says when it spoke. */
export const seen = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const confidence = z.enum(CONFIDENCES);
export const zip = z.string().regex(/^\d{5}$/);
/** [longitude, latitude] in degrees, WGS84. */
export const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
