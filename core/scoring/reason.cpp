// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/reason.h"

#include "core/scoring/pattern.h"
#include "core/scoring/weights.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace kvorum::scoring {

namespace {

using domain::Language;

/// Row and sentences of a cause: what is so, and what it does. {n} stands for input n as a number,
/// {nd} with one decimal, {n%} in per cent, {nc} as a change ("25 % more"), {ns} as the strategic
/// lean of the role.
struct CauseText {
    Cause cause;
    std::string_view rule;
    Pattern why;
    Pattern effect;
};

constexpr CauseText causeTexts[] = {
    {Cause::PriorityOrder,
     "M-40",
     {"This area is number {0} of {1} in the order of priority.",
      "Området är nummer {0} av {1} i prioritetsordningen.",
      "Ten obszar jest numerem {0} z {1} w kolejności priorytetów."},
     {"Its place gives it {2%} to begin with.", "Platsen ger det {2%} till att börja med.",
      "To miejsce daje mu na początek {2%}."}},
    {Cause::SpecialistRelief,
     "M-43",
     {"A specialist already covers this area.", "En specialist täcker redan området.",
      "Specjalista pokrywa już ten obszar."},
     {"So it counts {0c}.", "Därför räknas det {0c}.", "Dlatego liczy się {0c}."}},
    {Cause::KeptTechnology,
     "M-60",
     {"A specialist does not lower technology: more technical skill is always an advantage.",
      "En specialist sänker inte teknik: mer teknisk kunskap är alltid en fördel.",
      "Specjalista nie obniża technologii: większa wiedza techniczna zawsze jest zaletą."},
     {"", "", ""}},
    {Cause::KeptMarketing,
     "M-27",
     {"A Head of Digital owns marketing: a specialist does not lower it.",
      "En Head of Digital äger marknadsföringen: en specialist sänker den inte.",
      "Head of Digital odpowiada za marketing: specjalista go nie obniża."},
     {"", "", ""}},
    {Cause::OwnWarehouse,
     "M-56",
     {"There is an own warehouse and no logistics specialist.",
      "Det finns ett eget lager och ingen logistikspecialist.",
      "Jest własny magazyn, a nie ma specjalisty od logistyki."},
     {"So the area counts {0c}.", "Därför räknas området {0c}.", "Dlatego obszar liczy się {0c}."}},
    {Cause::LeadershipFloor,
     "M-46",
     {"Leading people is decisive in every manager role.",
      "Att leda människor är avgörande i varje chefsroll.",
      "Kierowanie ludźmi jest decydujące w każdej roli menedżera."},
     {"So the area never counts less than {0%}; its place alone gave {1%}.",
      "Därför räknas området aldrig mindre än {0%}; platsen ensam gav {1%}.",
      "Dlatego obszar nigdy nie liczy się mniej niż {0%}; samo miejsce dało {1%}."}},
    {Cause::LeadershipRest,
     "M-46",
     {"Leadership was raised to its least weight.", "Ledarskap höjdes till sin minsta vikt.",
      "Przywództwo podniesiono do jego najmniejszej wagi."},
     {"So the other areas count {0c}.", "Därför räknas övriga områden {0c}.",
      "Dlatego pozostałe obszary liczą się {0c}."}},
    {Cause::ProjectLeadership,
     "M-73",
     {"Leading projects is the foremost quality.", "Att leda projekt är den främsta egenskapen.",
      "Prowadzenie projektów to najważniejsza cecha."},
     {"It counts {0} times as much as a usual part of its area.",
      "Det räknas {0} gånger så mycket som en vanlig del av området.",
      "Liczy się {0} razy tyle, co zwykła część obszaru."}},
    {Cause::KpiShare,
     "M-71",
     {"What a KPI means and how to act on it matter most, extracting it least.",
      "Vad ett nyckeltal betyder och hur man handlar på det är viktigast, att ta fram det minst "
      "viktigt.",
      "Najważniejsze jest rozumienie wskaźnika i działanie, najmniej ważne jego wydobycie."},
     {"This part counts {0c} than a usual one.", "Den här delen räknas {0c} än en vanlig.",
      "Ta część liczy się {0c} niż zwykła."}},
    {Cause::StrategicByPerson,
     "M-07",
     {"The role is set as {0s}.", "Rollen är satt som {0s}.", "Rolę określono jako {0s}."},
     {"So this counts {1c}.", "Därför räknas detta {1c}.", "Dlatego liczy się to {1c}."}},
    {Cause::StrategicByTitle,
     "M-24",
     {"By its title the role is {0s}.", "Titeln säger att rollen är {0s}.",
      "Zgodnie z nazwą stanowiska rola jest {0s}."},
     {"So this counts {1c}.", "Därför räknas detta {1c}.", "Dlatego liczy się to {1c}."}},
    {Cause::StrategicByTurnover,
     "M-06",
     {"At a turnover of {2} MSEK the role is {0s}.",
      "Vid en omsättning på {2} MSEK är rollen {0s}.", "Przy obrocie {2} mln SEK rola jest {0s}."},
     {"So this counts {1c}.", "Därför räknas detta {1c}.", "Dlatego liczy się to {1c}."}},
    {Cause::RangeWiden,
     "M-12",
     {"The range is to be widened.", "Sortimentet ska breddas.", "Asortyment ma być poszerzony."},
     {"So this counts {0c}.", "Därför räknas detta {0c}.", "Dlatego liczy się to {0c}."}},
    {Cause::MarketExpand,
     "M-13",
     {"New markets are the goal.", "Nya marknader är målet.", "Celem są nowe rynki."},
     {"So this counts {0c}.", "Därför räknas detta {0c}.", "Dlatego liczy się to {0c}."}},
    {Cause::MarketDeepen,
     "M-13",
     {"The present market is to be deepened.", "Den nuvarande marknaden ska fördjupas.",
      "Obecny rynek ma być pogłębiony."},
     {"So this counts {0c}.", "Därför räknas detta {0c}.", "Dlatego liczy się to {0c}."}},
    {Cause::LeanTechnical,
     "M-65",
     {"The organisation is stronger in marketing ({1d} of 5) than in technology ({2d}).",
      "Organisationen är starkare i marknadsföring ({1d} av 5) än i teknik ({2d}).",
      "Organizacja jest mocniejsza w marketingu ({1d} z 5) niż w technologii ({2d})."},
     {"So this counts {0c}.", "Därför räknas detta {0c}.", "Dlatego liczy się to {0c}."}},
    {Cause::LeanBusiness,
     "M-66",
     {"The organisation is stronger in technology ({2d} of 5) than in marketing ({1d}).",
      "Organisationen är starkare i teknik ({2d} av 5) än i marknadsföring ({1d}).",
      "Organizacja jest mocniejsza w technologii ({2d} z 5) niż w marketingu ({1d})."},
     {"So this counts {0c}.", "Därför räknas detta {0c}.", "Dlatego liczy się to {0c}."}},
    {Cause::TraitsUncounted,
     "M-109",
     {"Traits are rated and shown; they do not count.",
      "Egenskaper betygsätts och visas; de räknas inte.",
      "Cechy są oceniane i pokazywane; nie liczą się."},
     {"", "", ""}},
    {Cause::TraitShare,
     "M-109",
     {"The traits share {0%} of the score in equal parts.",
      "Egenskaperna delar {0%} av poängen lika.", "Cechy dzielą po równo {0%} wyniku."},
     {"", "", ""}},
    {Cause::StrengthRelief,
     "M-61",
     {"Someone inside is at level {0}.", "Någon internt är på nivå {0}.",
      "Ktoś w organizacji jest na poziomie {0}."},
     {"So this counts {1c}.", "Därför räknas detta {1c}.", "Dlatego liczy się to {1c}."}},
    {Cause::FreedWeight,
     "M-63",
     {"Own strengths free {0%} of the weight for what is missing.",
      "Egna styrkor frigör {0%} av vikten för det som saknas.",
      "Własne mocne strony uwalniają {0%} wagi na to, czego brakuje."},
     {"Of that, {1%} goes here.", "Av det går {1%} hit.", "Z tego {1%} przypada tutaj."}},
    {Cause::OverrideFactor,
     "override",
     {"Set by a person.", "Satt av en person.", "Ustawione przez osobę."},
     {"This counts {0c}.", "Detta räknas {0c}.", "Liczy się to {0c}."}},
    {Cause::LevelLogistics,
     "M-55",
     {"Without a logistics specialist good knowledge is needed.",
      "Utan logistikspecialist krävs god kunskap.",
      "Bez specjalisty od logistyki potrzebna jest dobra wiedza."},
     {"So level {0} is asked for.", "Därför krävs nivå {0}.", "Dlatego wymagany jest poziom {0}."}},
    {Cause::LevelRelieved,
     "M-43",
     {"A specialist already covers this area.", "En specialist täcker redan området.",
      "Specjalista pokrywa już ten obszar."},
     {"So level {0} is enough.", "Därför räcker nivå {0}.", "Dlatego wystarczy poziom {0}."}},
    {Cause::LevelStrength,
     "M-62",
     {"Someone inside is at level {1}.", "Någon internt är på nivå {1}.",
      "Ktoś w organizacji jest na poziomie {1}."},
     {"So level {0} is enough.", "Därför räcker nivå {0}.", "Dlatego wystarczy poziom {0}."}},
    {Cause::LevelJunior,
     "M-76",
     {"The role is a junior one.", "Rollen är en juniorroll.", "Jest to stanowisko juniorskie."},
     {"So level {0} is enough.", "Därför räcker nivå {0}.", "Dlatego wystarczy poziom {0}."}},
    {Cause::LevelOverride,
     "override",
     {"Set by a person.", "Satt av en person.", "Ustawione przez osobę."},
     {"Level {0} is asked for.", "Nivå {0} krävs.", "Wymagany jest poziom {0}."}},
};

constexpr bool inOrderOfCauses() {
    std::size_t index = 0;
    for (const CauseText& text : causeTexts) {
        if (static_cast<std::size_t>(text.cause) != index++) return false;
    }
    return index == static_cast<std::size_t>(Cause::LevelOverride) + 1;
}
static_assert(inOrderOfCauses());

const CauseText& textOf(Cause cause) {
    return causeTexts[static_cast<std::size_t>(cause)];
}

/// At most so many decimals, no trailing zeros, the language's decimal sign.
std::string formatNumber(double value, double decimals, Language language) {
    std::array<char, 32> buffer{};
    const double rounded = std::floor(value * decimals + 0.5) / decimals;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                   std::chars_format::fixed);
    std::string text(buffer.data(), end.ptr);
    const auto point = text.find('.');
    if (point != std::string::npos && language != Language::En) text[point] = ',';
    return text;
}

/// "25 % more", "4 % less", "as before".
std::string changeText(double factor, Language language) {
    constexpr Pattern same{"as before", "som förut", "tak jak dotąd"};
    constexpr Pattern more{" % more", " % mer", " % więcej"};
    constexpr Pattern less{" % less", " % mindre", " % mniej"};
    const double percent = std::abs(factor - 1.0) * 100.0;
    if (percent < 0.05) return std::string(same.in(language)); // would be written as 0
    const std::string by = language == Language::Pl ? "o " : "";
    const Pattern& direction = factor > 1.0 ? more : less;
    return by + formatNumber(percent, percent < 1.0 ? 10.0 : 1.0, language) +
           std::string(direction.in(language));
}

/// "more operational than strategic".
std::string_view leanText(double strategic, Language language) {
    constexpr Pattern wholly{"wholly strategic", "helt strategisk", "w pełni strategiczna"};
    constexpr Pattern more{"more strategic than operational", "mer strategisk än operativ",
                           "bardziej strategiczna niż operacyjna"};
    constexpr Pattern less{"more operational than strategic", "mer operativ än strategisk",
                           "bardziej operacyjna niż strategiczna"};
    constexpr Pattern none{"wholly operational", "helt operativ", "w pełni operacyjna"};
    if (strategic >= 0.5) return (strategic == 1.0 ? wholly : more).in(language);
    return (strategic == 0.0 ? none : less).in(language);
}

std::string inputText(double value, char form, Language language) {
    switch (form) {
    case 'c':
        return changeText(value, language);
    case 's':
        return std::string(leanText(value, language));
    case '%':
        return formatNumber(100.0 * value, 10.0, language) + " %";
    case 'd':
        return formatNumber(value, 10.0, language);
    default:
        break;
    }
    return formatNumber(value, 10'000.0, language);
}

std::string filledIn(const Pattern& pattern, const Reason& reason, Language language) {
    return filled(pattern.in(language), [&](std::string_view key) {
        const double input = reason.inputs[static_cast<std::size_t>(key[0] - '0')];
        return inputText(input, key.size() > 1 ? key[1] : 'n', language);
    });
}

bool isOverride(Cause cause) {
    return cause == Cause::OverrideFactor || cause == Cause::LevelOverride;
}

const domain::Override& overrideOf(const Reason& reason, const domain::Role& role) {
    return role.overrides[static_cast<std::size_t>(reason.inputs[1])];
}

/// Whether a reason on an area's leaf is one of logistics.
bool isOfLogistics(const Reason& reason, const domain::Template& model) {
    return model.areas()[model.leaves()[reason.leaf].area].id == logisticsArea;
}

/// "M-31" at the start of a person's reason; empty without one.
std::string_view rowAtStart(std::string_view reason) {
    if (!reason.starts_with("M-")) return {};
    const auto end = reason.find_first_not_of("0123456789", 2);
    const auto row = reason.substr(0, end);
    return row.size() > 2 ? row : std::string_view{};
}

} // namespace

std::string reasonRule(const Reason& reason, const domain::Template& model,
                       const domain::Role& role) {
    if (isOverride(reason.cause)) {
        const auto row = rowAtStart(overrideOf(reason, role).reason);
        if (!row.empty()) return std::string(row);
    }
    if (reason.cause == Cause::StrategicByTitle &&
        role.title == domain::Title::OnlineStoreManager) {
        return "M-26";
    }
    if (reason.cause == Cause::LevelRelieved && isOfLogistics(reason, model)) return "M-55";
    return std::string(textOf(reason.cause).rule);
}

std::string reasonWhy(const Reason& reason, Language language) {
    return filledIn(textOf(reason.cause).why, reason, language);
}

std::string reasonText(const Reason& reason, const domain::Role& role, Language language) {
    std::string text = reasonWhy(reason, language);
    const std::string effect = filledIn(textOf(reason.cause).effect, reason, language);
    if (!effect.empty()) text += ' ' + effect;
    if (isOverride(reason.cause)) {
        text += ' ' + overrideOf(reason, role).reason;
    }
    return text;
}

} // namespace kvorum::scoring
