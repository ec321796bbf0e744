import type { Rep } from "./rep.ts";

/**
 * The practice deal worked through by hand: generator skids for which the customer sends its own engines. Every essential
 * question gets one of the four honest answers.
 */
export async function answerTheEssentials(rep: Rep): Promise<void> {
  await rep.choose("job-flags", "Customer-supplied parts");
  // The page fills in what it is, how many, at what price and by when.
  const rest = { line: "1", "part-no": "GS-4500", revision: "B", uom: "EA" };
  await rep.completeRow("order-lines", "Generator skid", rest);
  await rep.nameFile("drawings-received", "GS-4500-GA.pdf", "B");
  await rep.choose("job-newness", "New");
  await rep.choose("delivery-date-basis", "Arrives at the customer");
  await rep.choose("certs-required", "Certificate of conformity");
  await rep.addRow("csm-items", {
    "part-no": "DE-4512",
    description: "Diesel engine 4.5 L, dry",
    quantity: "4",
    uom: "EA",
    "deliver-to": "Our dock",
    hazardous: "No",
    "expected-arrival": "2027-01-11",
  });
  await rep.addRow("csm-items", {
    "part-no": "EH-4512-K",
    description: "Engine wiring harness and ECU kit",
    quantity: "4",
    uom: "SET",
    "deliver-to": "Our dock",
    hazardous: "No",
    "expected-arrival": "2027-01-11",
  });
  await rep.write("promises-made", "Witness run on the customer's fuel");
  await rep.assume("promises-made", "Dana Whitlock");
  await rep.fill("ship-to", {
    Street: "900 Key Hwy",
    City: "Baltimore",
    "State or region": "MD",
    "Postal code": "21230",
    Country: "US",
  });
  await rep.choose("freight-terms", "Prepaid, included in price");
  await rep.write("shipping-label-instructions", "our standard");
  await rep.fill("inbound-ship-contact", { Name: "Jens Pohl", Phone: "+49 40 555 0133" });
  await rep.fill("inbound-arrival-call", { Phone: "+1 513 555 0142" });
  await rep.write("inbound-instructions-sent-on", "2026-11-20");
  await rep.waitOn("customer-po-number", "Dana Whitlock", "2026-12-01");
  await rep.choose("po-differs-from-quote", "No difference");
  await rep.fill("order-contact", { Name: "Dana Whitlock", "E-mail": "d.whitlock@harrow.example" });
  await rep.choose("credit-status", "Cleared");
  await rep.saved();
}
