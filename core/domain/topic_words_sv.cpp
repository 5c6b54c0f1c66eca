// SPDX-License-Identifier: Apache-2.0
#include "core/domain/topic_words.h"

#include <array>

namespace kvorum::domain::words {

namespace {

using namespace std::string_view_literals;

constexpr std::array age{"hur gammal|gamla är|var du|hon|han|hen|ni"sv,
                         "din|hans|hennes|hens|sökandens|kandidatens ålder"sv,
                         "när är|var du|hon|han|hen född"sv,
                         "född|födda 19*"sv,
                         "född år"sv,
                         "födelseår*|födelsedatum*|födelsedag*"sv,
                         "personnummer*"sv,
                         "för gammal|ung för|att"sv,
                         "hon|han|hen är _ år"sv,
                         "är _ år gammal"sv,
                         "gå|går|gått i pension"sv,
                         "snart pension*"sv,
                         "närmar sig pension*"sv,
                         "pensionsålder*"sv,
                         "pensionär*"sv,
                         "medelålders"sv};

constexpr std::array family{"är|var|blev gift"sv,
                            "du|hon|han|hen|ni gift"sv,
                            "gift med"sv,
                            "giftermål*"sv,
                            "sambo|sambon|sambos|särbo"sv,
                            "hennes|hans|din|ditt man|fru|hustru|sambo"sv,
                            "frun|hustru*"sv,
                            "frånskild*"sv,
                            "skilsmäss*"sv,
                            "ensamstående"sv,
                            "har|hade du|hon|han|hen _ barn"sv,
                            "har|hade barn"sv,
                            "har|hade _ barn"sv,
                            "har|hade _ _ barn"sv,
                            "du|hon|han barn"sv,
                            "små barn"sv,
                            "småbarn"sv,
                            "småbarnsför*|småbarnsfamilj*|småbarnsmamma|småbarnspappa"sv,
                            "barnen"sv,
                            "dina|hennes|hans|egna barn"sv,
                            "skaffa|skaffar|vill|få|får barn"sv,
                            "ha barn"sv,
                            "barnvakt*"sv,
                            "barnpassning*"sv,
                            "vab|vabba|vabbar|vabbat|vabbade"sv,
                            "dagis"sv,
                            "din|hennes|hans familj"sv,
                            "har familj"sv,
                            "familjesituation*|familjeplan*|familjeliv*|familjeförhålland*"sv,
                            "bilda|bildar familj"sv,
                            "civilstånd*"sv,
                            "pojkvän*"sv,
                            "flickvän*"sv};

constexpr std::array pregnancy{"gravid|gravida|graviditet|graviditeten|graviditetens"sv,
                               "föräldraledig*"sv,
                               "mammaledig*"sv,
                               "pappaledig*"sv,
                               "väntar|vänta barn|tillökning|smått"sv,
                               "ivf"sv,
                               "ammar|amma"sv,
                               "planerar barn"sv,
                               "fler barn"sv};

constexpr std::array health{"är|var|varit|blir|blev|ofta|mycket sjuk"sv,
                            "sjukskriv*"sv,
                            "sjukfrånvaro*"sv,
                            "sjukdom*"sv,
                            "din|hans|hennes hälsa"sv,
                            "hälsotillstånd*"sv,
                            "hälsoproblem*"sv,
                            "funktionsnedsätt*"sv,
                            "funktionshind*"sv,
                            "handikapp*"sv,
                            "har|fått|fick en|sin|någon diagnos"sv,
                            "din|hans|hennes diagnos*"sv,
                            "depression*"sv,
                            "deprimera*"sv,
                            "utbränd*"sv,
                            "utmattning*"sv,
                            "cancer*"sv,
                            "diabet*"sv,
                            "adhd"sv,
                            "autis*"sv,
                            "dyslexi*|dyslektik*"sv,
                            "rullstol|rullstolen"sv,
                            "tar|äter medicin*"sv,
                            "psykisk|psykiska ohälsa|problem|sjukdom"sv,
                            "mår psykiskt"sv,
                            "rökare"sv,
                            "röker du|hon|han"sv,
                            "du|hon|han röker"sv,
                            "missbruk|missbruket|missbrukar*"sv,
                            "allergi|allergisk|allergier"sv};

constexpr std::array religion{"religion*"sv,
                              "religiös|religiösa|religiöst"sv,
                              "på gud"sv,
                              "kyrka|kyrkan|kyrkans"sv,
                              "moské*"sv,
                              "synagog*"sv,
                              "muslim*"sv,
                              "kristen|kristna|kristet"sv,
                              "jude|judar|judisk|judiska"sv,
                              "katolik|katoliker|katolsk*"sv,
                              "hindu*"sv,
                              "buddhist*"sv,
                              "ateist*"sv,
                              "ramadan"sv,
                              "bön|böner|bönetid*|bönestund*"sv,
                              "slöja|slöjan|hijab"sv,
                              "gudstjänst*"sv};

constexpr std::array unions{"facket"sv,       "facklig|fackliga|fackligt"sv,
                            "fackförbund*"sv, "fackförening*"sv,
                            "fackmedlem*"sv,  "fackombud*"sv,
                            "unionen"sv,      "strejk*"sv,
                            "skyddsombud*"sv};

constexpr std::array pay{
    "nuvarande|tidigare|förra|senaste|gamla|din|hans|hennes|dagens lön|lönen|löner|månadslön|årslön|ersättning|inkomst"sv,
    "vad|mycket tjänar|tjänade|tjänat|tjänat du|hon|han|hen"sv,
    "tjänar|tjänade du|hon|han|hen"sv,
    "lönehistor*"sv,
    "lönebesked*"sv,
    "hade|har du|hon|han i lön"sv,
    "hade|har i lön"sv,
    "i lön idag|då|där|nu"sv};

constexpr std::array origin{"var kommer du|hon|han ifrån|från"sv,
                            "var kommer dina|hennes|hans föräldrar ifrån|från"sv,
                            "var är du|hon|han ifrån|från"sv,
                            "född|uppvuxen utomlands"sv,
                            "född i"sv,
                            "etnisk*|etnicitet*"sv,
                            "nationalitet*"sv,
                            "medborgarskap*"sv,
                            "modersmål*"sv,
                            "med|kraftig|stark|tydlig brytning"sv,
                            "bryter på"sv,
                            "invandr*"sv,
                            "flykting*"sv,
                            "hudfärg*"sv,
                            "utländsk bakgrund|härkomst|brytning"sv,
                            "härkomst*"sv,
                            "hemland*"sv,
                            "ditt|hennes|hans ursprung"sv};

constexpr std::array politics{
    "du|hon|han röstar|röstade|röstat"sv,
    "röstar|röstade|röstat du|hon|han"sv,
    "politisk|politiska åsikt*|parti*|tillhörighet|uppfattning*|engagemang|hållning"sv,
    "politiskt aktiv*|engagera*"sv,
    "vilket parti"sv,
    "partimedlem*|partibok"sv,
    "socialdemokrat*"sv,
    "sverigedemokrat*"sv,
    "moderaterna|vänsterpartiet|vänsterpartist*|miljöpartiet|miljöpartist*|centerpartiet|centerpartist*"sv,
    "kommunist*"sv,
    "riksdagsval*"sv};

constexpr std::array orientation{"homosexuell*|bisexuell*|heterosexuell*|transsexuell*"sv,
                                 "transperson*"sv,
                                 "könsidentitet*|könsöverskrid*|könsbyte*"sv,
                                 "sexuell|sexuella läggning*|identitet"sv,
                                 "din|hans|hennes läggning"sv,
                                 "gay"sv,
                                 "lesbisk*"sv,
                                 "bög|bögar|bögen"sv,
                                 "queer"sv};

constexpr std::array harmless{
    "europeiska unionen"sv,
    "tjänar|tjänade _ pengar på|in"sv,
    "tjänar du pengar på"sv,
    "vi|kunderna är _ år gammal"sv,
    "plattformen|butiken|sajten|lösningen|koden|appen|sidan|datan|kampanjen är|var _ år gammal"sv,
    "kampanjen|idén|tanken|varumärket är|var|blev född i"sv,
    "född i molnet"sv,
    "barn och ungdom"sv,
    "kläder|leksaker|skor|möbler|böcker för barn"sv,
    "har kläder för barn"sv,
    "kyrkan i storleken"sv};

constexpr std::array topics{TopicPatterns{Topic::Age, age},
                            TopicPatterns{Topic::Family, family},
                            TopicPatterns{Topic::Pregnancy, pregnancy},
                            TopicPatterns{Topic::Health, health},
                            TopicPatterns{Topic::Religion, religion},
                            TopicPatterns{Topic::Union, unions},
                            TopicPatterns{Topic::Pay, pay},
                            TopicPatterns{Topic::Origin, origin},
                            TopicPatterns{Topic::Politics, politics},
                            TopicPatterns{Topic::Orientation, orientation}};

} // namespace

TopicWords swedish() {
    return {topics, harmless};
}

} // namespace kvorum::domain::words
