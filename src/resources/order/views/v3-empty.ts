/**
 * A field that v2 requires and v3 does not: an order that was created without it holds an empty
 * string, which v3 does not show.
 */
export const shownUnlessEmpty = <F extends string>(field: F) =>
  ({
    of: field,
    alone: true,
    shows: (record: { readonly [name in F]?: string | undefined }): string | undefined => record[field] || undefined,
  }) as const;
