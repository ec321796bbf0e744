import { comparable } from "./text-of.ts";

/**
 * What Salesforce calls a fact, for pages that carry no field names: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish, Japanese, Chinese. The price of another language is a fact that is not read, never a wrong one.
 */
export const dealLabels: Labels = {
  AccountId:
    "account name|accountname|nom du compte|nombre de la cuenta|nome account|nome da conta|accountnaam|nazwa konta|取引先名|客户名|客户名称",
  Amount: "amount|betrag|montant|importe|ammontare|importo|valor|bedrag|kwota|金額|金额",
  CloseDate:
    "close date|schlusstermin|date de clôture|date de fermeture|fecha de cierre|data chiusura|data di chiusura|data de fechamento|data de fecho|sluitingsdatum|afsluitdatum|data zamknięcia|完了予定日|结束日期|关闭日期",
  StageName: "stage|phase|étape|etapa|fase|estágio|stadium|etap|フェーズ|阶段",
  OwnerId:
    "opportunity owner|opportunity-inhaber|propriétaire de l'opportunité|propietario de la oportunidad|titolare opportunità|proprietário da oportunidade|eigenaar opportunity|opportunity-eigenaar|właściciel szansy|właściciel szansy sprzedaży|商談所有者|商談 所有者|业务机会所有人",
  Type: "type|typ|tipo|種別|类型",
};

export const accountLabels: Labels = {
  AccountNumber:
    "account number|accountnummer|kundennummer|numéro de compte|número de cuenta|numero account|número da conta|numer konta|取引先番号|客户编号",
  Phone: "phone|telefon|téléphone|teléfono|telefono|telefone|telefoon|電話|电话",
  PaymentTerms:
    "payment terms|payment term|terms of payment|zahlungsbedingungen|zahlungsziel|conditions de paiement|condiciones de pago|términos de pago|termini di pagamento|condizioni di pagamento|condições de pagamento|betalingsvoorwaarden|betalingscondities|warunki płatności|支払条件|付款条件|付款条款",
  BillingAddress:
    "billing address|rechnungsadresse|rechnungsanschrift|adresse de facturation|dirección de facturación|indirizzo di fatturazione|endereço de cobrança|factuuradres|adres do faktury|adres rozliczeniowy|請求先住所|请求先|账单地址|开单地址",
  ShippingAddress:
    "shipping address|lieferadresse|lieferanschrift|adresse d'expédition|adresse de livraison|dirección de envío|indirizzo di spedizione|endereço de entrega|verzendadres|adres wysyłki|adres wysyłkowy|納入先住所|納入先|发货地址|送货地址",
};

/** Columns of the products: the field's name at the end of the column's, or the column's label. */
export const lineLabels: Labels = {
  "Product2.ProductCode":
    "product code|produktcode|code produit|code du produit|código de producto|código del producto|codice prodotto|código do produto|productcode|kod produktu|商品コード|产品代码",
  "Product2.Name":
    "product|product name|produkt|produktname|produit|nom du produit|producto|nombre del producto|prodotto|nome prodotto|produto|nome do produto|productnaam|nazwa produktu|商品|商品名|产品|产品名称",
  Quantity: "quantity|menge|quantité|cantidad|quantità|quantidade|hoeveelheid|aantal|ilość|数量",
  UnitPrice:
    "sales price|unit price|verkaufspreis|einzelpreis|prix de vente|prix unitaire|precio de venta|precio unitario|prezzo di vendita|prezzo unitario|preço de venda|preço unitário|verkoopprijs|eenheidsprijs|cena sprzedaży|cena jednostkowa|販売価格|单价|销售价格",
  ServiceDate: "date|datum|fecha|data|日付|日期",
};

export const contactLabels: Labels = {
  "Contact.Name":
    "contact name|name|kontaktname|nom du contact|nombre del contacto|nombre de contacto|nome referente|nome contatto|nome do contato|naam contactpersoon|contactnaam|nazwa kontaktu|取引先責任者名|联系人姓名|联系人",
  Role: "role|rolle|rôle|función|rol|ruolo|função|papel|rola|役割|角色",
  IsPrimary: "primary|primär|principal|principale|primario|primair|główny|主|主要",
  Phone: accountLabels.Phone,
  Email: "email|e-mail|e-mail-adresse|adresse e-mail|correo electrónico|メール|电子邮件",
};

export type Labels = Record<string, string | undefined>;

const asLabel = (text: string): string => comparable(text).replaceAll("：", "").replaceAll("’", "'").trim();

/** The name whose label this is. */
export const nameOfLabel = (labels: Labels, label: string): string | undefined =>
  Object.keys(labels).find((name) => labels[name]?.split("|").includes(asLabel(label)));

/** Every label above: the CRM's own words, which hold nothing of anybody's record. */
export const knownLabels = [dealLabels, accountLabels, lineLabels, contactLabels].flatMap((labels) =>
  Object.values(labels).flatMap((words) => words?.split("|") ?? []),
);
