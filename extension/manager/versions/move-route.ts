/** "#/versions/open-deals": which of them go by the newest version. */
export const moveRoute = "open-deals";
