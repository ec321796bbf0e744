/** `?hooks=none`: a page that names no field and no column, so that only its labels tell. */
export const hasHooks = new URLSearchParams(location.search).get("hooks") !== "none";
