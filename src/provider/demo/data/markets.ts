/** Where demo clients are. All companies are invented; a domain is given where it does not follow from the name. */
export interface DemoMarket {
  readonly country: string;
  readonly currency: string;
  readonly topLevel: string;
  /** Names separated by `/`, each perhaps followed by `=` and the stem of its domain. */
  readonly names: string;
}

const market = (country: string, currency: string, topLevel: string, names: string): DemoMarket => ({
  country,
  currency,
  topLevel,
  names,
});

// prettier-ignore
export const markets: readonly DemoMarket[] = [
  market('US', 'USD', 'com', 'Alder Creek Dental/Bluestem Freight/Copper Finch Coffee/Dovetail Cabinets/Eastlake Pediatrics/Fernhollow Homes/Granite & Rye/Harborlight Insurance/Juniper Row/Lanternfish Robotics/Mesa Verity Solar/Northpine Credit Union/Opal Ridge Orchards/Palmetto Bindery/Quill & Ember/Sandhill Physio/Tallgrass Analytics/Wren & Walker'),
  market('CA', 'CAD', 'ca', 'Baie-Claire Nordique/Cedar Narrows Outfitters/Érablière Duvignac/Foxglove Learning/Glacier Bend Dairy/Kodiak Drywall/Lac-Doré Hydraulique/Prairie Lumen/Saltspruce Kayaks/Tofield Grain Systems'),
  market('GB', 'GBP', 'co.uk', 'Ashcombe Ironworks/Bramley Court Care/Cloudberry & Thrift/Dunmoor Distillers/Elmswell Letting/Farthing Lane Books/Gorsehill Brewery/Hythe Marine Survey/Kestrel Wharf/Larkmead Schools/Otter & Oak/Pennyquick Payroll/Rowanbank Vets/Stonebeck Tiles/Thistledown Yarns/Wychford Cycles'),
  market('DE', 'EUR', 'de', 'Internationale Gesellschaft für nachhaltige Verpackungslösungen mbH=ignv/Bärenfeld Maschinenbau/Cordes & Übelacker/Dünenblick Hotels/Elbtaler Fensterbau/Fährhaus Logistik/Grünspecht Energie/Hölzlwimmer Sägewerk/Isarbrück Dental/Kranichsee Klinik/Lüttmoor Käserei/Möwenkamp Reederei/Nordwall Prüftechnik/Ostheim & Söhne/Quellgrund Getränke/Rübezahl Spielwaren/Straußfurt Optik/Weißdorn Apotheken'),
  market('FR', 'EUR', 'fr', 'Atelier Brévent/Boulangerie Sœurs Marchal/Côte & Lavande/Domaine Ferroux/Éditions Merle Gris/Filature du Vézon/Groupe Île d’Ambre/Les Toits Bleus/Maison Grèzes/Voiles Kermadec'),
  market('ES', 'EUR', 'es', 'Almazara Peñablanca/Bodegas Oñaz/Cerámica Lújar/Distribuciones Yáñez Toro/El Grillo Verde/Fábrica Nogales/Hoteles Brisamar/Muebles Ibarrena/Pinturas Añil'),
  market('IT', 'EUR', 'it', 'Acquafredda Yacht/Bottega Perlè/Cascina Trelilli/Fonderia Scaglia/La Città Sospesa/Oleificio Munafò/Panificio Già Sera/Vetreria Lumachi'),
  market('PL', 'EUR', 'pl', 'Ćwiklińscy Meble/Drukarnia Żuraw/Fabryka Świerszczy/Gołębnik Software/Księgarnia Mruczek/Łódka i Żagiel/Młyn Sąsiedni/Ogrody Jaśmin/Pracownia Źródło'),
  market('IS', 'EUR', 'is', 'Ægisdóttir Hönnun/Bláfell Ferðir/Norðurljósagerð/Þorskur & Þang'),
  market('JP', 'JPY', 'co.jp', '株式会社青葉工房=aobakobo/さくら橋製菓=sakurabashi/株式会社みなと灯=minatobi/有限会社ほたる堂=hotarudo/霧ヶ丘医療サービス=kirigaoka/株式会社そらいろ印刷=sorairo/竹とんぼ教育=taketombo/北風物産=kitakaze/株式会社かわせみ=kawasemi'),
  market('AU', 'AUD', 'com.au', 'Banksia Row Nurseries/Coolabah Freight/Dustflower Wines/Galah & Grey/Kurrajong Clinics/Mallee Water/Quandong Foods/Saltbush Surveying/Wattle Bay Charters'),
  market('SG', 'SGD', 'sg', 'Angsana Wealth/Bukit Lantern/Durian Lane Media/Kueh & Kin/Merbau Robotics/Orchid Quay Shipping/Pelican Strait/Tembusu Labs'),
  market('IN', 'USD', 'in', 'Amaltas Textiles/Banyan Ledger/Chaitra Foods/Dhruvika Diagnostics/Gulmohar Schools/Kesar & Slate/Mayura Logistics/Nilgai Software/Parijat Homes/शालिग्राम आयुर्वेद=shaligram'),
  market('MX', 'USD', 'mx', 'Agave Sereno/Bordados Xóchitl/Cantera Rosa/Ferretería Muñoz Leal/Grupo Ocotillo/Luz de Jacaranda/Panadería Colibrí/Talleres Ñandú'),
  market('BR', 'USD', 'com.br', 'Açaí do Cais/Bananal Tecnologia/Cooperativa Ipê-Roxo/Educação Guará/Farmácia São Lírio/Jangada Turismo/Móveis Pitanga/Tucumã Energia'),
  market('CO', 'COP', 'co', 'Arepas Doña Lía/Café Páramo Azul/Cumbia Digital/Flores Quindiana/Guadua Construcciones/Orquídea Salud/Sabana Leasing'),
  market('ZA', 'ZAR', 'co.za', 'Baobab Ridge Lodges/Fynbos Finance/Karoo Thread/Marula Mobile/Protea Lane Clinics/Umdoni Timber'),
  market('VN', 'USD', 'vn', 'Cà Phê Sương Mai/Điện Lạnh Hoàng Oanh/Gốm Trăng Khuyết/Nội Thất Thảo Nguyên/Vận Tải Bình Minh Xanh'),
  market('AE', 'USD', 'ae', 'شركة ظلال الواحة=dhilal/مخبز القمر الفضي=silvermoon/Falcon Creek Interiors/Sidra Lane Clinics'),
  market('IL', 'USD', 'co.il', 'מאפיית השקד=hashaked/גלי תכלת בע״מ=galey/Carob Hill Studio/Tamarisk Cyber'),
];
