// SPDX-License-Identifier: Apache-2.0
#include "app/session/read_log.h"

#include "app/session/fields.h"

#include <algorithm>

namespace kvorum::session {

namespace {

using domain::Template;
using log::EntityKind;
using log::Fold;
using log::Value;

std::optional<domain::Msek> msek(const Value& value) {
    const double amount = value.toDouble(0.0);
    if (!(amount > 0.0) || amount > domain::mostMsek) {
        return std::nullopt;
    }
    return domain::Msek{amount};
}

/// The indices of the areas that a list of ids names; unknown ones and repeats are passed over.
std::vector<std::size_t> areaIndices(const Value& list, const Template& model) {
    std::vector<std::size_t> found;
    for (const Value& item : list.toList()) {
        const auto area = model.findArea(item.toText());
        if (area && std::find(found.begin(), found.end(), *area) == found.end()) {
            found.push_back(*area);
        }
    }
    return found;
}

template <typename Enum>
std::optional<Enum> oneOf(const Value& value,
                          std::initializer_list<std::pair<std::string_view, Enum>> choices) {
    for (const auto& [text, choice] : choices) {
        if (value.toText() == text) {
            return choice;
        }
    }
    return std::nullopt;
}

class VacancyFields {
public:
    VacancyFields(const Fold& fold, const base::ScopeId& vacancy) : m_fold(fold), m_id(vacancy) {}
    [[nodiscard]] const Value& operator[](std::string_view field) const {
        return m_fold.value(fields::of(EntityKind::Vacancy, m_id, field));
    }

private:
    const Fold& m_fold;
    base::ScopeId m_id;
};

std::optional<domain::Override> readOverride(const Value& value, std::size_t leaf) {
    domain::Override override;
    override.leaf = leaf;
    override.reason = value.at("reason").toText();
    const Value& factor = value.at("weight_factor");
    const Value& required = value.at("required");
    if (override.reason.empty() || (factor.isNull() && required.isNull())) {
        return std::nullopt;
    }
    if (!factor.isNull()) {
        override.factor =
            domain::WeightFactor{std::clamp(factor.toDouble(1.0), 0.0, domain::mostWeightFactor)};
    }
    if (!required.isNull()) {
        override.required = domain::Level{
            static_cast<std::uint8_t>(std::clamp<std::int64_t>(required.toInt(3), 1, 5))};
    }
    return override;
}

} // namespace

domain::Organisation readOrganisation(const Fold& fold, const base::ScopeId& vacancy,
                                      const Template& model) {
    const VacancyFields field(fold, vacancy);
    domain::Organisation organisation;
    organisation.turnover = msek(field[fields::turnover]);
    organisation.specialists = areaIndices(field[fields::specialists], model);
    std::erase_if(organisation.specialists,
                  [&](std::size_t area) { return model.areas()[area].gate; });
    if (!field[fields::ownWarehouse].isNull()) {
        organisation.ownWarehouse = field[fields::ownWarehouse].toBool();
    }
    organisation.range =
        oneOf<domain::RangeGoal>(field[fields::range], {{"keep", domain::RangeGoal::Keep},
                                                        {"widen", domain::RangeGoal::Widen}});
    organisation.market =
        oneOf<domain::MarketGoal>(field[fields::market], {{"deepen", domain::MarketGoal::Deepen},
                                                          {"expand", domain::MarketGoal::Expand},
                                                          {"hold", domain::MarketGoal::Hold}});
    organisation.strengths.assign(model.leaves().size(), 0);
    for (std::size_t leaf = 0; leaf < model.areaLeafCount(); ++leaf) {
        const auto strength =
            field[fields::join(fields::strengthPrefix, model.leaves()[leaf].id)].toInt(0);
        organisation.strengths[leaf] =
            static_cast<std::uint8_t>(strength >= 1 && strength <= 5 ? strength : 0);
    }
    return organisation;
}

domain::Role readRole(const Fold& fold, const base::ScopeId& vacancy, const Template& model) {
    const VacancyFields field(fold, vacancy);
    domain::Role role;
    role.title = oneOf<domain::Title>(field[fields::roleTitle],
                                      {{"ecommerce_manager", domain::Title::EcommerceManager},
                                       {"head_of_ecommerce", domain::Title::HeadOfEcommerce},
                                       {"online_store_manager", domain::Title::OnlineStoreManager},
                                       {"head_of_digital", domain::Title::HeadOfDigital},
                                       {"other", domain::Title::Other}});
    if (!field[fields::roleStrategic].isNull()) {
        role.strategic = domain::StrategicIndex{
            std::clamp(field[fields::roleStrategic].toDouble(0.5), 0.0, 1.0)};
    }
    role.junior = field[fields::roleJunior].toBool();
    role.traitShare = domain::TraitShare{
        std::clamp(field[fields::roleTraitShare].toDouble(0.0), 0.0, domain::mostTraitShare)};
    role.priority = areaIndices(field[fields::rolePriority], model);
    if (role.priority.size() != model.areas().size()) {
        role.priority.clear();
    }
    for (std::size_t leaf = 0; leaf < model.areaLeafCount(); ++leaf) {
        const Value& value = field[fields::join(fields::overridePrefix, model.leaves()[leaf].id)];
        if (auto override = readOverride(value, leaf)) {
            role.overrides.push_back(std::move(*override));
        }
    }
    return role;
}

CandidateFacts readCandidate(const Fold& fold, const base::ScopeId& candidate) {
    const auto value = [&](std::string_view field) -> const Value& {
        return fold.value(fields::of(EntityKind::Candidate, candidate, field));
    };
    CandidateFacts facts;
    facts.name = value(fields::name).toText();
    facts.companyTurnover = msek(value(fields::companyTurnover));
    if (!value(fields::interviewAt).isNull()) {
        facts.interviewAtMs = value(fields::interviewAt).toInt();
    }
    return facts;
}

SheetFacts readSheet(const Fold& fold, const base::ScopeId& scorecard) {
    SheetFacts sheet;
    fold.eachField(EntityKind::Scorecard, base::idCast<base::EntityId>(scorecard),
                   [&](std::string_view field, const log::FieldView& view) {
                       sheet.conflicts += view.conflict() ? 1 : 0;
                       sheet.put(field, view.shown());
                   });
    return sheet;
}

namespace {

/// What stands behind the prefix of a field; nothing where it has another.
std::string behind(std::string_view field, std::string_view prefix) {
    return field.starts_with(prefix) ? std::string(field.substr(prefix.size())) : std::string();
}

template <typename Map, typename Entry>
void putOrClear(Map& map, const std::string& key, const Value& value, Entry entry) {
    if (value.isNull()) {
        map.erase(key);
    } else {
        map.insert_or_assign(key, std::move(entry));
    }
}

} // namespace

void SheetFacts::put(std::string_view field, const Value& value) {
    if (const auto leaf = behind(field, fields::ratingPrefix); !leaf.empty()) {
        putOrClear(levels, leaf, value, static_cast<int>(value.toInt()));
    } else if (const auto part = behind(field, fields::notePrefix); !part.empty()) {
        putOrClear(notes, part, value, value.toText());
    } else if (const auto tagged = behind(field, fields::evidencePrefix); !tagged.empty()) {
        putOrClear(evidence, tagged, value, value.toText());
    } else if (const auto probe = behind(field, fields::probePrefix); !probe.empty()) {
        putOrClear(probes, probe, value, value.toBool());
    } else if (const auto timed = behind(field, fields::secondsPrefix); !timed.empty()) {
        putOrClear(seconds, timed, value, static_cast<int>(value.toInt()));
    } else if (const auto item = behind(field, fields::answerPrefix); !item.empty()) {
        putOrClear(answers, item, value, value);
    } else if (field == fields::position) {
        position = value.toText();
    }
}

int SheetFacts::level(std::string_view leaf) const {
    const auto found = levels.find(leaf);
    return found == levels.end() ? 0 : found->second;
}

std::string SheetFacts::note(std::string_view part) const {
    const auto found = notes.find(part);
    return found == notes.end() ? std::string() : found->second;
}

std::string SheetFacts::tag(std::string_view part) const {
    const auto found = evidence.find(part);
    return found == evidence.end() ? std::string() : found->second;
}

domain::Marks SheetFacts::marks(const Template& model) const {
    domain::Marks marks(model.leaves().size(), 0);
    for (std::size_t leaf = 0; leaf < marks.size(); ++leaf) {
        const int value = level(model.leaves()[leaf].id);
        marks[leaf] = static_cast<std::uint8_t>(value >= 1 && value <= 5 ? value : 0);
    }
    return marks;
}

} // namespace kvorum::session
