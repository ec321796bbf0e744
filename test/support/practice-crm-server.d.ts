/** The practice CRM is plain JavaScript, because `npm start` runs it too. */
declare module "*/practice-crm/server.mjs" {
  export function startPracticeCrm(options: {
    port: number;
  }): Promise<{ port: number; close(): Promise<void> | void }>;
}
