import { openOwnPage } from "./open-page.ts";

/** Opens the page where backups are saved and restored, in a tab of its own. */
export const openBackupPage = (): Promise<void> => openOwnPage("extension/backup/index.html");
