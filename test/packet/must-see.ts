/**
 * What each department must find on its page, from the worked deals of the domain report: facts, so each is a few patterns
 * that all stand in the page's text.
 */
export const mustSee: Record<string, Record<string, Record<string, RegExp[]>>> = {
  "d00-plain-repeat": {
    receiving: { "nothing is coming": [/NOTHING IS COMING/] },
    estimating: { "repeat of the last job": [/Repeat/, /J-25-1188, no change/], margin: [/31\.5 %/] },
    production: {
      "what to make": [/200 EA/, /IS-114/, /rev F/],
      "what the date means": [/Leaves our dock/, /Dec 11, 2026/],
      "parts and quantity": [/in parts/, /Over\/under 5 %/],
    },
    quality: { certificate: [/Certificate of conformity/], traceability: [/No traceability needed/] },
    shipping: {
      address: [/Hobart Conveyor Co/, /Troy OH/],
      freight: [/Prepaid and added/],
      label: [/our standard/],
    },
    accounting: { "credit and terms": [/Cleared/, /Net 30/, /On shipment/] },
  },
  "d01-customer-engines": {
    receiving: {
      "what is expected": [/ER-26-0147/, /5 packages/, /Jan 11, 2027/, /Dock 3/, /Forklift/],
      "the engines": [/4 EA/, /DE-4512/, /rev C/, /Diesel engine/, /DE4512-88212/, /DE4512-88215/, /412 kg/],
      "whose they are": [/customer property/i, /Harrow Marine Inc/],
      "who ships": [/Nordwerk Motoren GmbH/, /Hamburg/, /Papers may not name Harrow/],
      border: [/customer imports/, /customs papers come with the goods/],
      "where to keep": [/Dry indoors/, /Upright only/, /No stacking/, /Secure cage/],
      "if it is wrong": [/HOLD IT/, /CALL J\. Rivera, \+1 513 555 0142/, /Short, damaged or unlabelled/],
      "how to book": [/CS-10388-001/, /CS-10388-002/, /zero value/],
    },
    estimating: {
      excluded: [/Engines, ECU programming, exhaust silencers/],
      "who pays": [/who pays/, /The customer/],
      promise: [/Witness run on customer's fuel/],
    },
    production: {
      slack: [/Needed by Mon, Jan 25, 2027, expected Mon, Jan 11, 2027: 14 days' slack/],
      "what to make": [/4 EA/, /GS-4500/, /rev B/],
      "the date": [/ARRIVE/, /Mar 26, 2027/, /1 % per week/],
      "hands off": [/Customer property: do not drill, paint/],
    },
    engineering: {
      interface: [/DE-4512-interface\.pdf rev C/],
      approval: [/Ray Osei, 10 working days/],
      critical: [/flat within 0\.3 mm/],
    },
    purchasing: {
      "do not buy": [/DO NOT BUY/, /4 EA DE-4512: Diesel engine/, /4 SET EH-4512-K/],
      source: [/Coupling from Vulkan only/],
      limit: [/USD 15,000/],
    },
    quality: {
      arrival: [/Look for damage/, /Record the serial numbers/],
      witness: [/Customer witnesses/],
      traceability: [/By serial number/],
    },
    accounting: {
      property: [/USD 79,800/, /USD 18,500/, /USD 1,450/, /Insured by us/],
      deposit: [/Deposit 30 %/],
    },
  },
  "d03-hazardous-paint": {
    receiving: {
      danger: [/DANGEROUS GOODS/, /UN1263, class 3.*packing group II/, /RAL5010-2K-SDS\.pdf/],
      cabinet: [/Straight to the flammables cabinet/, /Do not leave it on the dock/],
      refuse: [/REFUSE IT if it leaks/, /no label/],
      what: [/20 GAL/, /RAL5010-2K/, /5 packages/, /Carton/, /Dec 14, 2026/, /use by Mon, May 31, 2027/],
    },
    production: {
      paint: [/80 um/, /20 GAL/, /of which 2 spare/],
      "use by": [/May 31, 2027/],
      silicone: [/No silicone/],
    },
    purchasing: { "do not buy": [/DO NOT BUY/, /paint/] },
    quality: { papers: [/Non-destructive test report/, /3\.1/, /80 um/] },
    shipping: {
      "what is dangerous": [/8 x 1 L cans, limited quantity/, /UN1263, Paint, 3.*PG II/],
      phone: [/Emergency phone on the paper: \+18005550199/],
      pickup: [/Customer picks up/, /No forklift on site/],
    },
    accounting: { property: [/USD 1,920/] },
  },
  "d04-export-eu": {
    receiving: { "nothing is coming": [/NOTHING IS COMING/] },
    estimating: {
      dap: [/DAP/, /Norrkoping/, /door is in our price/, /unloading, duty and tax are theirs/],
      promise: [/second set ordered by 2027-06-30/],
    },
    production: {
      date: [
        /ARRIVE at the customer on Fri, Mar 5, 2027/,
        /leaves our dock earlier/,
        /Shipping sets the freight time/,
      ],
      parts: [/No part shipments/],
    },
    quality: { papers: [/3\.1/, /Certificate of conformity/, /Dimensional report/] },
    shipping: {
      terms: [/DAP, delivered at place\. Incoterms 2020/, /Bruksvagen 4, Norrkoping, Sweden/],
      address: [/Lindqvist Papper AB, Bruksvagen 4, Norrkoping/],
      crate: [/ISPM 15/],
      customs: [/84399100/, /EAR99/, /SE5560123456/],
      screening: [/screened Tue, Nov 10, 2026: screen again if it ships after Mon, Feb 8, 2027/],
    },
    accounting: { billing: [/EUR 118,500/, /Export, zero-rated/, /Net 30 after delivery/] },
  },
  "d06-rma-repair": {
    receiving: {
      what: [/ER-26-0160/, /RMA-26-0031/, /HPU-90/, /HPU90-1188/, /Dec 1, 2026/],
      clean: [/CLEANED, NO CERTIFICATE\. Wear gloves, keep it out of the clean area, call S\. Lund/],
      inside: [/Hydraulic oil/],
    },
    production: {
      fault: [/Fault, in their words/, /Loses pressure when warm; pump noisy/],
      limit: [/Stop and ask at USD 2,500/],
      promise: [/findings within 3 working days of arrival/],
      uneconomic: [/not worth repairing: Ask the customer/],
    },
    quality: { test: [/180 bar for 10 min/, /Test report/] },
    shipping: { label: [/RMA number on the box/] },
    accounting: { warranty: [/Undecided/, /do not invoice before this is decided/] },
  },
  "d09-site-installation-crane": {
    receiving: {
      elsewhere: [/NOT COMING HERE/, /GM-250/, /Speed IN/, /Feb 26, 2027/, /B\. Akers/, /\+1 513 555 0156/],
      dock: [/NOTHING IS COMING/, /Nothing comes from the customer to Dock 3/],
    },
    estimating: { excluded: [/Civil works, power wiring, gear motor supply, scrap disposal/] },
    production: {
      date: [/RUNNING on site on Fri, Mar 12, 2027/, /leave before the crew starts on Sat, Mar 6, 2027/],
      penalty: [/USD 12,000 per day/, /USD 60,000 cap/],
    },
    engineering: { interface: [/GM-250-outline\.pdf rev 1/], approval: [/Hank Ross, 5 working days/] },
    purchasing: {
      "do not buy": [/DO NOT BUY/, /Gear motor/],
      hire: [/Hire the crane for Sat, Mar 6, 2027: 90 t/],
    },
    quality: { processes: [/Coded welding/, /Non-destructive/, /3\.1/, /8 h run at 70 %/] },
    shipping: {
      label: [/Lift sequence number 1-9 in 100 mm figures/],
      site: [/gate 3/, /Limited hours/, /Site induction/],
    },
    accounting: { billing: [/By milestones/, /insurance certificate to the site/] },
    installation: {
      when: [/Sat, Mar 6, 2027/, /6 days/, /Fri, Mar 12, 2027/],
      lift: [/11,800 kg/, /14 m radius/, /90 t/, /We hire a crane/, /mats/, /13\.8 kV line 22 m east/],
      rules: [/Induction/, /Hot-work permit/, /Insurance certificate/],
      split: [/Customer: foundation, wiring, scrap disposal\. We: steel, drive, alignment, guards, run-in/],
      "gear motor": [/GM-250/, /3,900 kg/, /Feb 26, 2027/, /customer present/],
    },
  },
  "d10-rush-low-margin": {
    receiving: { "nothing is coming": [/NOTHING IS COMING/] },
    estimating: { margin: [/Low margin approved by/, /rush: USD 0/] },
    production: {
      verdict: [/NOT READY: 7 required answers missing/],
      stop: [/STOP: Credit is not cleared: Over the limit/],
      rush: [/Rush agreed by/],
      drawing: [/XC-4-sketch\.jpg/, /line 1 is rev A; files held are rev NONE/],
    },
    shipping: { promise: [/Hand-delivered Wednesday before 07:00/] },
    accounting: {
      margin: [/Over the limit/, /11 % is under the 22 % floor/],
      order: [/waiting on Rick Amato, by Mon, Nov 23, 2026/],
    },
  },
};
