// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/refusal.h"

#include "core/scoring/pattern.h"

#include <array>

namespace kvorum::scoring {

namespace {

/// Name and sentences of a code; {c} is the candidate, {r} the rater, {h} and {n} the counts.
struct CodeText {
    RefusalCode code;
    std::string_view name;
    Pattern text;
};

constexpr std::array codeTexts{
    CodeText{RefusalCode::NoTotals,
             "no_totals",
             {"No sheet with a rating has been handed in yet.",
              "Ingen bedömning med ett betyg är inlämnad ännu.",
              "Nie oddano jeszcze żadnego arkusza z oceną."}},
    CodeText{RefusalCode::OneCandidate,
             "one_candidate",
             {"Agreement on totals needs at least two rated candidates.",
              "Samstämmighet i totaler kräver minst två bedömda kandidater.",
              "Zgodność sum wymaga co najmniej dwóch ocenionych kandydatów."}},
    CodeText{RefusalCode::OneRater,
             "one_rater",
             {"Agreement on totals needs at least two raters.",
              "Samstämmighet i totaler kräver minst två bedömare.",
              "Zgodność sum wymaga co najmniej dwóch oceniających."}},
    CodeText{RefusalCode::MissingSheet,
             "missing_sheet",
             {"{r} has not handed in a sheet on {c}.",
              "{r} har inte lämnat in någon bedömning av {c}.",
              "Brakuje arkusza: {r} o kandydacie {c}."}},
    CodeText{RefusalCode::NoSpread,
             "no_spread",
             {"All totals are alike, so agreement cannot be told from chance.",
              "Alla totaler är lika, så samstämmighet går inte att skilja från slump.",
              "Wszystkie sumy są jednakowe, więc zgodności nie da się odróżnić od przypadku."}},
    CodeText{RefusalCode::NoPairs,
             "no_pairs",
             {"No question about a candidate has been rated by two people yet.",
              "Ingen fråga om en kandidat har ännu bedömts av två personer.",
              "Żadnego pytania o kandydata nie oceniły jeszcze dwie osoby."}},
    CodeText{RefusalCode::OneLevel,
             "one_level",
             {"Every shared rating is level {h}, so there is nothing to agree or differ about.",
              "Alla gemensamma betyg är nivå {h}, så det finns inget att vara överens om.",
              "Każda wspólna ocena to poziom {h}, więc nie ma o czym się zgadzać ani różnić."}},
    CodeText{RefusalCode::NotConnected,
             "not_connected",
             {"No shared rater links {c} to the first candidate, so strictness cannot be compared.",
              "Ingen gemensam bedömare länkar {c} till den första kandidaten, så stränghet går "
              "inte att jämföra.",
              "Żaden wspólny oceniający nie łączy {c} z pierwszym kandydatem, więc surowości nie "
              "da się porównać."}},
    CodeText{RefusalCode::TooFewSheets,
             "too_few_sheets",
             {"{h} sheets are too few to tell strictness from skill: at least {n} are needed.",
              "{h} bedömningar är för få för att skilja stränghet från skicklighet: minst {n} "
              "behövs.",
              "Arkuszy ({h}) jest za mało, by odróżnić surowość od umiejętności: potrzeba co "
              "najmniej {n}."}},
};

constexpr bool inOrderOfCodes() {
    std::size_t index = 0;
    for (const CodeText& text : codeTexts) {
        if (static_cast<std::size_t>(text.code) != index++) return false;
    }
    return index == static_cast<std::size_t>(RefusalCode::TooFewSheets) + 1;
}
static_assert(inOrderOfCodes());

const CodeText& textOf(RefusalCode code) {
    return codeTexts[static_cast<std::size_t>(code)];
}

std::string wordOf(char mark, const Refusal& refusal, const domain::Vacancy& vacancy) {
    if (mark == 'c' && refusal.candidate) return vacancy.candidates[*refusal.candidate].name;
    if (mark == 'r' && refusal.rater) return vacancy.raters[*refusal.rater].name;
    return std::to_string(mark == 'h' ? refusal.have : refusal.need);
}

} // namespace

std::string_view refusalName(RefusalCode code) {
    return textOf(code).name;
}

std::string refusalText(const Refusal& refusal, const domain::Vacancy& vacancy,
                        domain::Language language) {
    return filled(textOf(refusal.code).text.in(language),
                  [&](std::string_view key) { return wordOf(key[0], refusal, vacancy); });
}

} // namespace kvorum::scoring
