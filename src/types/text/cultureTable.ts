// Facts about cultures that Intl does not tell: identifiers, currencies, three-letter names. Lists of `key:value`, read when a culture is first asked for.

function readTable(lines: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const pair of lines.join(' ').split(' ')) {
    const cut = pair.indexOf(':')
    map.set(pair.slice(0, cut), pair.slice(cut + 1))
  }
  return map
}

function lazily(lines: readonly string[]): () => ReadonlyMap<string, string> {
  let table: ReadonlyMap<string, string> | undefined
  return () => (table ??= readTable(lines))
}

/** Culture name → LCID. */
export const localeIdentifiers = lazily([
  'en-US:1033 en:9 en-GB:2057 en-CA:4105 en-AU:3081 en-NZ:5129 en-IE:6153 en-IN:16393 en-ZA:7177 en-SG:18441',
  'en-HK:15369 en-PH:13321 de-DE:1031 de:7 de-AT:3079 de-CH:2055 de-LI:5127 de-LU:4103 fr-FR:1036 fr:12 fr-BE:2060',
  'fr-CA:3084 fr-CH:4108 fr-LU:5132 es-ES:3082 es:10 es-MX:2058 es-AR:11274 es-CL:13322 es-CO:9226 es-PE:10250',
  'es-US:21514 it-IT:1040 it:16 it-CH:2064 pt-BR:1046 pt:22 pt-PT:2070 nl-NL:1043 nl:19 nl-BE:2067 sv-SE:1053 sv:29',
  'sv-FI:2077 nb-NO:1044 nb:31764 nn-NO:2068 nn:30740 da-DK:1030 da:6 fi-FI:1035 fi:11 is-IS:1039 is:15 pl-PL:1045',
  'pl:21 cs-CZ:1029 cs:5 sk-SK:1051 sk:27 sl-SI:1060 sl:36 hu-HU:1038 hu:14 ro-RO:1048 ro:24 bg-BG:1026 bg:2',
  'hr-HR:1050 hr:26 et-EE:1061 et:37 lv-LV:1062 lv:38 lt-LT:1063 lt:39 el-GR:1032 el:8 el-CY:4096 mt-MT:1082 mt:58',
  'ru-RU:1049 ru:25 uk-UA:1058 uk:34 tr-TR:1055 tr:31 ja-JP:1041 ja:17 ko-KR:1042 ko:18 hi-IN:1081 hi:57 th-TH:1054',
  'th:30 vi-VN:1066 vi:42 id-ID:1057 id:33 ms-MY:1086 ms:62 fil-PH:1124 fil:100 he-IL:1037 he:13 ar-SA:1025 ar:1',
  'ar-AE:14337 ar-EG:3073 fa-IR:1065 fa:41 ur-PK:1056 ur:32 bn-BD:2117 bn:69 ta-IN:1097 ta:73 kk-KZ:1087 kk:63',
  'ca-ES:1027 ca:3 eu-ES:1069 eu:45 gl-ES:1110 gl:86 cy-GB:1106 cy:82 ga-IE:2108 ga:60 sr-Latn-RS:9242 sr:31770',
  'sr-Cyrl-RS:10266 zh-Hans-CN:4096 zh:30724 zh-Hant-TW:4096 af-ZA:1078 af:54 zh-CN:2052 zh-TW:1028 zh-HK:3076',
  'zh-SG:4100 zh:30724 zh-Hans:4 zh-Hant:31748',
])

/** Culture name → ThreeLetterWindowsLanguageName. */
export const windowsNames = lazily([
  'en-US:ENU en:ENU en-GB:ENG en-CA:ENC en-AU:ENA en-NZ:ENZ en-IE:ENI en-IN:ENN en-ZA:ENS en-SG:ENE en-HK:ENH',
  'en-PH:ENP de-DE:DEU de:DEU de-AT:DEA de-CH:DES de-LI:DEC de-LU:DEL fr-FR:FRA fr:FRA fr-BE:FRB fr-CA:FRC',
  'fr-CH:FRS fr-LU:FRL es-ES:ESN es:ESP es-MX:ESM es-AR:ESS es-CL:ESL es-CO:ESO es-PE:ESR es-US:EST it-IT:ITA',
  'it:ITA it-CH:ITS pt-BR:PTB pt:PTB pt-PT:PTG nl-NL:NLD nl:NLD nl-BE:NLB sv-SE:SVE sv:SVE sv-FI:SVF nb-NO:NOR',
  'nb:NOR nn-NO:NON nn:NON da-DK:DAN da:DAN fi-FI:FIN fi:FIN is-IS:ISL is:ISL pl-PL:PLK pl:PLK cs-CZ:CSY cs:CSY',
  'sk-SK:SKY sk:SKY sl-SI:SLV sl:SLV hu-HU:HUN hu:HUN ro-RO:ROM ro:ROM bg-BG:BGR bg:BGR hr-HR:HRV hr:HRV et-EE:ETI',
  'et:ETI lv-LV:LVI lv:LVI lt-LT:LTH lt:LTH el-GR:ELL el:ELL mt-MT:MLT mt:MLT ru-RU:RUS ru:RUS uk-UA:UKR uk:UKR',
  'tr-TR:TRK tr:TRK ja-JP:JPN ja:JPN ko-KR:KOR ko:KOR hi-IN:HIN hi:HIN th-TH:THA th:THA vi-VN:VIT vi:VIT id-ID:IND',
  'id:IND ms-MY:MSL ms:MSL fil-PH:FPO fil:FPO he-IL:HEB he:HEB ar-SA:ARA ar:ARA ar-AE:ARU ar-EG:ARE fa-IR:FAR',
  'fa:FAR ur-PK:URD ur:URD bn-BD:BNB bn:BNB ta-IN:TAI ta:TAI kk-KZ:KKZ kk:KKZ ca-ES:CAT ca:CAT eu-ES:EUQ eu:EUQ',
  'gl-ES:GLC gl:GLC cy-GB:CYM cy:CYM ga-IE:IRE ga:IRE sr-Latn-RS:SRM sr:SRB sr-Cyrl-RS:SRO zh:CHS af-ZA:AFK af:AFK',
  'zh-Hans:CHS zh-Hant:ZHH zh-CN:CHS zh-TW:CHT zh-HK:ZHH zh-SG:ZHI',
])

/** Language → ThreeLetterISOLanguageName. */
export const isoNames = lazily([
  'en:eng de:deu fr:fra es:spa it:ita pt:por nl:nld sv:swe nb:nob nn:nno da:dan fi:fin is:isl pl:pol cs:ces sk:slk',
  'sl:slv hu:hun ro:ron bg:bul hr:hrv et:est lv:lav lt:lit el:ell mt:mlt ru:rus uk:ukr tr:tur ja:jpn ko:kor hi:hin',
  'th:tha vi:vie id:ind ms:msa fil:fil he:heb ar:ara fa:fas ur:urd bn:ben ta:tam kk:kaz ca:cat eu:eus gl:glg cy:cym',
  'ga:gle sr:srp zh:zho af:afr',
])

/** Region → ISO currency. */
export const currencies = lazily([
  'US:USD DE:EUR AT:EUR BE:EUR FR:EUR IT:EUR ES:EUR NL:EUR PT:EUR IE:EUR FI:EUR GR:EUR LU:EUR SK:EUR SI:EUR EE:EUR',
  'LV:EUR LT:EUR CY:EUR MT:EUR HR:EUR GB:GBP CH:CHF LI:CHF JP:JPY CN:CNY TW:TWD HK:HKD SG:SGD KR:KRW IN:INR RU:RUB',
  'PL:PLN CZ:CZK HU:HUF RO:RON BG:BGN SE:SEK NO:NOK DK:DKK IS:ISK TR:TRY UA:UAH BR:BRL MX:MXN AR:ARS CL:CLP CO:COP',
  'PE:PEN CA:CAD AU:AUD NZ:NZD ZA:ZAR IL:ILS SA:SAR AE:AED EG:EGP TH:THB VN:VND ID:IDR MY:MYR PH:PHP IR:IRR PK:PKR',
  'BD:BDT KZ:KZT RS:RSD',
])

/** Neutral culture → specific culture, where it is not the likely region's. */
export const specificCultures = lazily(['zh:zh-CN zh-Hans:zh-CN zh-Hant:zh-TW'])

/** Regions whose first week of the year is the one with four days in the new year. */
export const fourDayWeekRegions: ReadonlySet<string> = new Set(
  'AD AN AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL PT RE RU SE SJ SK SM VA'.split(
    ' ',
  ),
)
