import type { Rep } from "./rep.ts";

/**
 * A deal worked through by hand: a customer lends two gearboxes for a rebuild. It is none of the worked deals, so that what is
 * shown was not built around it. Every essential question gets one of the four honest answers.
 */
export async function answerTheEssentials(rep: Rep): Promise<void> {
  await rep.choose("job-flags", "Customer-supplied parts");
  await rep.addRow("order-lines", {
    line: "1",
    "part-no": "WS-220",
    revision: "C",
    description: "Winch skid, gearbox by customer",
    quantity: "2",
    uom: "EA",
    "unit-price": "18250",
  });
  await rep.nameFile("drawings-received", "WS-220-GA.pdf", "C");
  await rep.choose("job-newness", "New");
  await rep.write("required-delivery-date", "2027-04-16");
  await rep.choose("delivery-date-basis", "Arrives at the customer");
  await rep.choose("certs-required", "Certificate of conformity");
  await rep.addRow("csm-items", {
    "part-no": "GB-7",
    description: "Planetary gearbox, drained",
    quantity: "2",
    uom: "EA",
    "deliver-to": "Our dock",
    hazardous: "No",
    "expected-arrival": "2027-02-15",
  });
  await rep.write("promises-made", "Witness run before packing");
  await rep.assume("promises-made", "Dana Whitlock");
  await rep.fill("ship-to", { Street: "12 Quay Rd", City: "Baltimore", "State or region": "MD", "Postal code": "21230", Country: "US" });
  await rep.choose("freight-terms", "Prepaid, included in price");
  await rep.write("shipping-label-instructions", "our standard");
  await rep.fill("inbound-ship-contact", { Name: "Ola Brandt", Phone: "+46 8 555 0170" });
  await rep.fill("inbound-arrival-call", { Phone: "+1 513 555 0142" });
  await rep.write("inbound-instructions-sent-on", "2026-11-20");
  await rep.waitOn("customer-po-number", "Dana Whitlock", "2026-12-01");
  await rep.choose("po-differs-from-quote", "No difference");
  await rep.fill("order-contact", { Name: "Dana Whitlock", "E-mail": "d.whitlock@harrow.example" });
  await rep.choose("credit-status", "Cleared");
  await rep.saved();
}
