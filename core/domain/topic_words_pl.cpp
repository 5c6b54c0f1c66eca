// SPDX-License-Identifier: Apache-2.0
#include "core/domain/topic_words.h"

#include <array>

namespace kvorum::domain::words {

namespace {

using namespace std::string_view_literals;

constexpr std::array age{"ile masz|ma|macie lat"sv,
                         "ile pan|pani ma lat"sv,
                         "ile lat ma kandydat*|pan|pani"sv,
                         "twój|jego|jej wiek"sv,
                         "w twoim|jej|jego wieku"sv,
                         "wiek|wieku kandydat*"sv,
                         "rok|data|roku|datę|daty|dacie urodzenia"sv,
                         "kiedy się urodził*|pan|pani"sv,
                         "urodzon* w 19*"sv,
                         "w jakim|jakim jesteś wieku"sv,
                         "w jakim pan|pani jest wieku"sv,
                         "za stary|stara|młody|młoda na|do|żeby"sv,
                         "wiek|wieku emerytaln*"sv,
                         "na|przed emerytur*"sv,
                         "emeryt|emerytka|emeryci|emerytką|emerytem"sv,
                         "ma|mam|masz _ lat|lata"sv,
                         "pesel"sv};

constexpr std::array family{"mężatk*"sv,
                            "żonat*"sv,
                            "zamężn*"sv,
                            "mąż|męża|mężem|mężowi|mężu"sv,
                            "żona|żonę|żony|żoną|żonie"sv,
                            "rozwód|rozwodu|rozwodzie|rozwodem|rozwiedzion*|rozwodnik*|rozwódk*"sv,
                            "stan|stanu|stanie cywiln*"sv,
                            "samotn* matk*|ojciec|ojca|rodzic*"sv,
                            "dzieci|dziecko|dziecka|dziećmi|dzieciach|dziecku|dzieckiem"sv,
                            "twoja|twojej|twoją|jej|jego|swoją|swojej rodzin*"sv,
                            "ma|masz|mają rodzinę"sv,
                            "życie|życiu|życia rodzinn*"sv,
                            "sytuacj* rodzinn*|domow*"sv,
                            "plany|planach|planów|planami rodzinn*|rodzicielsk*|matrymonialn*"sv,
                            "założyć|zakłada|zakładać rodzinę"sv,
                            "narzeczon*"sv};

constexpr std::array pregnancy{"w ciąży|ciążę"sv,
                               "ciąża|ciążę"sv,
                               "planuje|planujesz|planują|planowała ciąż*"sv,
                               "jej|twoja|twoją ciąż*"sv,
                               "ciężarn*"sv,
                               "macierzyńsk*"sv,
                               "tacierzyńsk*"sv,
                               "urlop* rodzicielsk*|wychowawcz*"sv,
                               "spodziewa|spodziewasz się dziecka"sv,
                               "in vitro"sv,
                               "karmi|karmisz piersią"sv};

constexpr std::array health{"choroba|choroby|chorobę|chorób|chorobą|chorobie"sv,
                            "chory|chora|chorzy|chorego|chorej"sv,
                            "choruje|chorował*|chorujesz|chorowi*"sv,
                            "zwolnieni* lekarsk*"sv,
                            "l4"sv,
                            "na zwolnieniu"sv,
                            "niepełnosprawn*"sv,
                            "stan|stanu|stanie zdrowia"sv,
                            "twoje|twoim|twojego|jej|jego|swoje zdrowi*"sv,
                            "problem* ze zdrowiem"sv,
                            "problem*|kłopot* zdrowotn*"sv,
                            "kłopot* ze zdrowiem"sv,
                            "depresj*"sv,
                            "wypalen* zawodow*"sv,
                            "nowotw*"sv,
                            "cukrzyc*"sv,
                            "adhd"sv,
                            "autyz*|autyst*"sv,
                            "dysleks*|dyslekty*"sv,
                            "wózek|wózku|wózka inwalidzk*"sv,
                            "inwalid*"sv,
                            "leczy|leczył|leczyła|leczysz się"sv,
                            "uzależnion* od alkohol*|narkotyk*|leków"sv,
                            "papierosy|papierosów|palacz*"sv};

constexpr std::array religion{"religi*"sv,
                              "wyznanie|wyznania|wyznaniu|wyznaniow*"sv,
                              "kościół|kościoła|kościele|kościołem"sv,
                              "wierząca|wierzący|wierzącym|wierzącą"sv,
                              "katolik*|katoliczk*|katolick*"sv,
                              "muzułman*"sv,
                              "żyd|żyda|żydów|żydem|żydowsk*|żydówk*"sv,
                              "protestant*"sv,
                              "prawosławn*"sv,
                              "ateist*"sv,
                              "w boga"sv,
                              "modli|modlitw*|modlisz"sv,
                              "ramadan*"sv,
                              "meczet*"sv,
                              "hidżab*"sv,
                              "msza|mszę|mszy"sv};

constexpr std::array unions{
    "związek|związku|związki|związków|związkach|związkiem|związkami zawodow*"sv, "związkow*"sv,
    "solidarności|solidarność"sv, "strajk*"sv};

constexpr std::array pay{
    "obecne|obecnego|obecnym|aktualne|aktualnego|aktualnym|poprzednie|poprzedniego|poprzednim|dotychczasowe|dotychczasowego|ostatnie|ostatniego|ostatnim|twoje|jej|jego|pani|pana wynagrodzeni*"sv,
    "obecne|obecnych|aktualne|aktualnych|poprzednie|poprzednich|dotychczasowe|ostatnie|ostatnich|twoje|twoich|jej|jego|pani|pana zarobk*"sv,
    "obecna|obecną|obecnej|poprzednia|poprzednią|poprzedniej|ostatnia|ostatnią|ostatniej|twoja|twoją|twojej|jej|jego pensj*|pensję|płac*"sv,
    "ile zarabia|zarabiasz|zarabiał*|zarobił*"sv,
    "ile pan|pani zarabia*|zarabiał*"sv,
    "ile pan|pani _ zarabia*"sv,
    "zarabiasz|zarabiał|zarabiała|zarabiałeś|zarabiałaś"sv,
    "histori* wynagrodz*|zarobk*"sv,
    "ile ci|pani|panu płac*"sv};

constexpr std::array origin{"skąd pochodzisz|pochodzi"sv,
                            "skąd pan|pani pochodzi"sv,
                            "skąd są twoi|jej|jego rodzice"sv,
                            "pochodzeni* etniczn*|narodow*"sv,
                            "twoje|twojego|jej|jego pochodzeni*"sv,
                            "narodowoś*"sv,
                            "obywatelstw*"sv,
                            "imigran*"sv,
                            "uchodźc*"sv,
                            "cudzoziem*"sv,
                            "kolor|koloru|kolorze skóry"sv,
                            "etniczn*"sv,
                            "język*|języka|językiem ojczyst*"sv,
                            "obcy|obcym akcent*"sv,
                            "z akcentem"sv,
                            "gdzie się urodził*|pan|pani"sv,
                            "miejsce|miejsca urodzenia"sv,
                            "rasa|rasy|rasę|rasow*"sv};

constexpr std::array politics{"na kogo głosuj*|głosował*"sv,
                              "na kogo pan|pani głosuj*|głosował*"sv,
                              "kogo pan|pani popiera"sv,
                              "głosuje|głosował|głosowała|głosowałaś|głosowałeś|głosujesz na"sv,
                              "poglądy|poglądów|poglądach|poglądami polityczn*"sv,
                              "partia|partii|partię|partią polityczn*"sv,
                              "należy|należysz do partii"sv,
                              "polityczn* zaangażowan*"sv,
                              "zaangażowan* polityczn*"sv,
                              "wybory|wyborach|wyborów prezydenck*|parlamentarn*|samorządow*"sv};

constexpr std::array orientation{"orientacj* seksualn*"sv,
                                 "gej|geja|gejem|geje|gejów"sv,
                                 "lesbijk*"sv,
                                 "homoseksual*|biseksual*|heteroseksual*|transseksual*"sv,
                                 "transpłciow*"sv,
                                 "tożsamoś* płciow*"sv,
                                 "twoja|twoją|twojej|jej|jego orientacj*"sv,
                                 "życie|życiu seksualn*"sv};

constexpr std::array harmless{
    "dla dzieci"sv,
    "dla dzieci i młodzieży"sv,
    "ubrania|odzież|zabawki|meble|buty|obuwie|książki dla dzieci"sv,
    "dla niepełnosprawnych"sv,
    "dla osób niepełnosprawn*"sv,
    "dla osób z niepełnosprawn*"sv,
    "osób z niepełnosprawn*"sv,
    "skąd pochodzi ruch|dane|wynik|wyniki|sprzedaż|towar|pomysł|wzrost|ta|ten|to|te|spadek|klient"sv,
    "ma|mam|masz _ lat|lata doświadczenia|praktyki|stażu|w|na|pracy|gwarancji"sv,
    "firma|sklep|marka|platforma|system|serwis|aplikacja|kod ma _ lat|lata"sv,
    "klienci|klientki|użytkownicy głosował* na"sv,
    "ile zarabia sklep|firma|na|marka"sv,
    "sklep zarabiał|zarabiała"sv,
    "firma|sklep|marka zarabiała|zarabiał"sv,
    "chory|chora system|pomysł"sv,
    "religijnie"sv};

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

TopicWords polish() {
    return {topics, harmless};
}

} // namespace kvorum::domain::words
