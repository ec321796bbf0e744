import type { GoodsKind } from "../playbook/inbound.ts";
import type { IsoDay } from "../values/dates.ts";

/** A person to call or to send to. */
export type Person = { name: string; phone?: string; email?: string };

/** One row of a table of goods, in words and codes; what was not answered (or must not be seen) is not there. */
export type GoodsRow = {
  table: string;
  /** The row's id: stable while rows come and go. */
  row: string;
  kind: GoodsKind;
  part?: string;
  ourItem?: string;
  /** "NONE" is none. */
  revision?: string;
  description?: string;
  quantity?: number;
  /** As the playbook writes it: "EA", "SET", "GAL". */
  unit?: string;
  serialised: boolean;
  serials: string[];
  lot?: string;
  owner?: string;
  /** As a person reads it: "412 kg". */
  weight?: string;
  dimensions?: string;
  packaging?: string;
  storage: string[];
  papers: string[];
  inspection?: string;
  arrival?: IsoDay;
  /** Does it come to our dock? Otherwise `deliverTo` says where, in words. */
  toDock: boolean;
  /** Does it go to `site`? */
  toSite: boolean;
  deliverTo?: string;
  hazard?: { unNumber?: string; shippingName?: string; hazardClass?: string; packingGroup?: string };
  expiry?: IsoDay;
  carrier?: string;
  tracking?: string;
  labelText?: string;
};

/** Where goods come in at our place. */
export type Dock = { name: string; address: string; hours?: string; phone?: string; limits?: string };

/** Everything that comes in under one expected receipt. */
export type InboundGoods = {
  /** "ER-26-0147". */
  receipt: string;
  practice: boolean;
  /** Nothing but the reference may stand on the outside. */
  secret: boolean;
  /** Us: who receives. */
  company: { name: string; address?: string; dock?: Dock };
  customer: string;
  /** As the CRM has it: "10388". */
  accountNumber?: string;
  returnNumber?: string;
  /** How many packages were announced; not known yet: undefined. */
  packages?: number;
  call?: Person;
  shipper?: Person;
  /** Name and address, line by line. */
  shipFrom?: string[];
  /** The last line's country, ISO 3166-1 alpha-2. */
  shipFromCountry?: string;
  /** Where goods go that do not come to the dock, line by line. */
  site?: string[];
  border?: { value: string; text: string };
  unload: string[];
  problemAction?: string;
  neededBy?: IsoDay;
  sentOn?: IsoDay;
  rows: GoodsRow[];
  /** Only when the company has a GS1 company prefix: with the pattern of its receipt numbers, to derive package codes from. */
  gs1?: { companyPrefix: string; receiptPattern: string };
};
