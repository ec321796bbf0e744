import { CustodyLimit, LabelNotice, MarginFloor, MarginTarget, ShipNotice } from "./amount-settings.tsx";
import { CompanyPrefix } from "./company-prefix.tsx";
import { OwnSettings } from "./own-settings.tsx";
import { PatternSetting } from "./pattern-setting.tsx";
import { Country, Currency } from "./place-setting.tsx";

/** What the rules count with: ours by their kinds, then a manager's own. */
export function SettingList() {
  return (
    <>
      <div class="settings">
        <MarginFloor />
        <MarginTarget />
        <Country />
        <Currency />
        <CustodyLimit />
        <LabelNotice />
        <ShipNotice />
        <PatternSetting id="receiptPattern" counter="expected-receipt" />
        <PatternSetting id="packetPattern" counter="packet" />
        <CompanyPrefix />
      </div>
      <OwnSettings />
    </>
  );
}
