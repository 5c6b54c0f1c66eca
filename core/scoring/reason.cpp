// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/reason.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace kvorum::scoring {

namespace {

using domain::Language;

/// Row and sentences of a cause; {0} to {2} stand for its inputs.
struct CauseText {
    Cause cause;
    std::string_view rule;
    std::string_view en;
    std::string_view sv;
    std::string_view pl;
};

constexpr CauseText causeTexts[] = {
    {Cause::PriorityOrder, "M-40", "Area number {0} of {1} in the priority order weighs {2}.",
     "Område nummer {0} av {1} i prioritetsordningen väger {2}.",
     "Obszar numer {0} z {1} w kolejności priorytetów waży {2}."},
    {Cause::SpecialistRelief, "M-43", "A specialist already covers this area: its weight × {0}.",
     "En specialist täcker redan området: vikten × {0}.",
     "Specjalista pokrywa już ten obszar: waga × {0}."},
    {Cause::KeptTechnology, "M-60",
     "A specialist does not lower technology: more technical skill is always an advantage.",
     "En specialist sänker inte teknik: mer teknisk kunskap är alltid en fördel.",
     "Specjalista nie obniża technologii: większa wiedza techniczna zawsze jest zaletą."},
    {Cause::KeptMarketing, "M-27",
     "A Head of Digital owns marketing: a specialist does not lower it.",
     "En Head of Digital äger marknadsföringen: en specialist sänker den inte.",
     "Head of Digital odpowiada za marketing: specjalista go nie obniża."},
    {Cause::OwnWarehouse, "M-56",
     "An own warehouse without a logistics specialist: the area's weight × {0}.",
     "Eget lager utan logistikspecialist: områdets vikt × {0}.",
     "Własny magazyn bez specjalisty od logistyki: waga obszaru × {0}."},
    {Cause::LeadershipFloor, "M-46", "Leadership never weighs less than {0}; it was {1}.",
     "Ledarskap väger aldrig mindre än {0}; det var {1}.",
     "Przywództwo nigdy nie waży mniej niż {0}; było {1}."},
    {Cause::LeadershipRest, "M-46",
     "Leadership is raised to its least weight: the other areas × {0}.",
     "Ledarskap höjs till sin minsta vikt: övriga områden × {0}.",
     "Przywództwo podniesiono do najmniejszej wagi: pozostałe obszary × {0}."},
    {Cause::ProjectLeadership, "M-73",
     "Project leadership is the foremost quality: base {0} in its area.",
     "Projektledning är den främsta egenskapen: bas {0} i sitt område.",
     "Prowadzenie projektów to najważniejsza cecha: podstawa {0} w obszarze."},
    {Cause::KpiShare, "M-71",
     "Knowing what a KPI means and acting on it matter most, extracting it least: base {0}.",
     "Att förstå ett nyckeltal och handla på det betyder mest, att ta fram det minst: bas {0}.",
     "Najważniejsze jest rozumienie wskaźnika i działanie, najmniej jego wydobycie: podstawa "
     "{0}."},
    {Cause::StrategicByPerson, "M-07", "The strategic index is set to {0}: share × {1}.",
     "Det strategiska indexet är satt till {0}: andelen × {1}.",
     "Indeks strategiczny ustawiono na {0}: udział × {1}."},
    {Cause::StrategicByTitle, "M-24", "The title gives the strategic index {0}: share × {1}.",
     "Titeln ger det strategiska indexet {0}: andelen × {1}.",
     "Stanowisko daje indeks strategiczny {0}: udział × {1}."},
    {Cause::StrategicByTurnover, "M-06",
     "A turnover of {2} MSEK gives the strategic index {0}: share × {1}.",
     "En omsättning på {2} MSEK ger det strategiska indexet {0}: andelen × {1}.",
     "Obrót {2} mln SEK daje indeks strategiczny {0}: udział × {1}."},
    {Cause::RangeWiden, "M-12", "The range is to be widened: share × {0}.",
     "Sortimentet ska breddas: andelen × {0}.", "Asortyment ma być poszerzony: udział × {0}."},
    {Cause::MarketExpand, "M-13", "New markets are the goal: share × {0}.",
     "Nya marknader är målet: andelen × {0}.", "Celem są nowe rynki: udział × {0}."},
    {Cause::MarketDeepen, "M-13", "The present market is to be deepened: share × {0}.",
     "Den nuvarande marknaden ska fördjupas: andelen × {0}.",
     "Obecny rynek ma być pogłębiony: udział × {0}."},
    {Cause::LeanTechnical, "M-65",
     "The organisation is strong in marketing ({1}) against technology ({2}): share × {0}.",
     "Organisationen är stark i marknadsföring ({1}) mot teknik ({2}): andelen × {0}.",
     "Organizacja jest mocna w marketingu ({1}) wobec technologii ({2}): udział × {0}."},
    {Cause::LeanBusiness, "M-66",
     "The organisation is strong in technology ({2}) against marketing ({1}): share × {0}.",
     "Organisationen är stark i teknik ({2}) mot marknadsföring ({1}): andelen × {0}.",
     "Organizacja jest mocna w technologii ({2}) wobec marketingu ({1}): udział × {0}."},
    {Cause::TraitsUncounted, "M-109", "Traits are rated and shown; they do not count.",
     "Egenskaper betygsätts och visas; de räknas inte.",
     "Cechy są oceniane i pokazywane; nie liczą się."},
    {Cause::TraitShare, "M-109", "The traits share {0} of the score in equal parts.",
     "Egenskaperna delar {0} av poängen lika.", "Cechy dzielą po równo {0} wyniku."},
    {Cause::StrengthRelief, "M-61", "Someone inside is at level {0}: the leaf's weight × {1}.",
     "Någon internt är på nivå {0}: vikten × {1}.",
     "Ktoś w organizacji jest na poziomie {0}: waga × {1}."},
    {Cause::FreedWeight, "M-63", "Gets {1} of the weight {0} that own strengths free.",
     "Får {1} av vikten {0} som egna styrkor frigör.",
     "Otrzymuje {1} z wagi {0} uwolnionej przez własne mocne strony."},
    {Cause::OverrideFactor, "override", "Set by a person: weight × {0}.",
     "Satt av en person: vikten × {0}.", "Ustawione przez osobę: waga × {0}."},
    {Cause::LevelLogistics, "M-55",
     "Without a logistics specialist good knowledge is needed: level {0}.",
     "Utan logistikspecialist krävs god kunskap: nivå {0}.",
     "Bez specjalisty od logistyki potrzebna jest dobra wiedza: poziom {0}."},
    {Cause::LevelRelieved, "M-43", "A specialist already covers this area: level {0} is enough.",
     "En specialist täcker redan området: nivå {0} räcker.",
     "Specjalista pokrywa już ten obszar: wystarczy poziom {0}."},
    {Cause::LevelStrength, "M-62", "Someone inside is at level {1}: level {0} is enough.",
     "Någon internt är på nivå {1}: nivå {0} räcker.",
     "Ktoś w organizacji jest na poziomie {1}: wystarczy poziom {0}."},
    {Cause::LevelJunior, "M-76", "A junior role: level {0} is enough.",
     "En juniorroll: nivå {0} räcker.", "Stanowisko juniorskie: wystarczy poziom {0}."},
    {Cause::LevelOverride, "override", "Set by a person: level {0}.",
     "Satt av en person: nivå {0}.", "Ustawione przez osobę: poziom {0}."},
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

/// At most four decimals, no trailing zeros, the language's decimal sign.
std::string formatNumber(double value, Language language) {
    std::array<char, 32> buffer{};
    const double rounded = std::floor(value * 10'000.0 + 0.5) / 10'000.0;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                   std::chars_format::fixed);
    std::string text(buffer.data(), end.ptr);
    const auto point = text.find('.');
    if (point != std::string::npos && language != Language::En) text[point] = ',';
    return text;
}

bool isOverride(Cause cause) {
    return cause == Cause::OverrideFactor || cause == Cause::LevelOverride;
}

const domain::Override& overrideOf(const Reason& reason, const domain::Role& role) {
    return role.overrides[static_cast<std::size_t>(reason.inputs[1])];
}

/// "M-31" at the start of a person's reason; empty without one.
std::string_view rowAtStart(std::string_view reason) {
    if (!reason.starts_with("M-")) return {};
    const auto end = reason.find_first_not_of("0123456789", 2);
    const auto row = reason.substr(0, end);
    return row.size() > 2 ? row : std::string_view{};
}

} // namespace

std::string reasonRule(const Reason& reason, const domain::Role& role, bool logisticsLeaf) {
    if (isOverride(reason.cause)) {
        const auto row = rowAtStart(overrideOf(reason, role).reason);
        if (!row.empty()) return std::string(row);
    }
    if (reason.cause == Cause::StrategicByTitle &&
        role.title == domain::Title::OnlineStoreManager) {
        return "M-26";
    }
    if (reason.cause == Cause::LevelRelieved && logisticsLeaf) return "M-55";
    return std::string(textOf(reason.cause).rule);
}

std::string reasonText(const Reason& reason, const domain::Role& role, Language language) {
    const CauseText& texts = textOf(reason.cause);
    const std::string_view pattern = language == Language::Sv   ? texts.sv
                                     : language == Language::Pl ? texts.pl
                                                                : texts.en;
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '{') {
            text += pattern[i];
            continue;
        }
        text +=
            formatNumber(reason.inputs[static_cast<std::size_t>(pattern[i + 1] - '0')], language);
        i += 2;
    }
    if (isOverride(reason.cause)) {
        text += ' ' + overrideOf(reason, role).reason;
    }
    return text;
}

} // namespace kvorum::scoring
