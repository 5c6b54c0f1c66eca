// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/house_plan_view_model.h"

#include "app/viewmodels/answer_reading.h"
#include "app/viewmodels/wording.h"
#include "core/scoring/resource_plan.h"

#include <algorithm>

namespace kvorum::viewmodels {

using base::ScopeId;
using session::Place;

HousePlanViewModel::HousePlanViewModel(QObject* parent) : ScreenViewModel(parent) {}

void HousePlanViewModel::setVacancyId(const QString& id) {
    if (m_vacancyId != id) {
        m_vacancyId = id;
        emit vacancyIdChanged();
        refreshSoon();
    }
}

void HousePlanViewModel::reset() {
    m_draft = m_kept;
    m_shared.clear();
    m_asksReasons = false;
    show();
}

void HousePlanViewModel::place(const QString& resource, int where) {
    for (const domain::Resource& known : session::shippedTemplate().resources) {
        if (resource == QString::fromStdString(known.id) && where >= 0 && where <= 2) {
            m_draft.places[known.id].place = static_cast<Place>(where);
        }
    }
    show();
}

void HousePlanViewModel::explain(const QString& resource, const QString& reason) {
    if (const auto found = m_draft.places.find(resource.toStdString());
        found != m_draft.places.end()) {
        found->second.reason = reason.toStdString();
    }
    show();
}

void HousePlanViewModel::takeAdvice() {
    for (const domain::Resource& known : session::shippedTemplate().resources) {
        m_draft.places[known.id] = {
            scoring::isAdvisedInside(known.id) ? Place::Inside : Place::Bought, {}};
    }
    show();
}

void HousePlanViewModel::share(const QString& item, int percent) {
    const domain::Question& question = session::splitQuestion();
    for (std::size_t i = 0; i < question.shares.size(); ++i) {
        if (item == QString::fromStdString(question.shares[i].id)) {
            m_draft.timeSplit = domain::withShare(m_draft.timeSplit, question.shares.size(), i,
                                                  percent, givingShares(question, m_shared));
            rememberShare(question, m_shared, item);
        }
    }
    show();
}

bool HousePlanViewModel::overrides(const std::string& resource) const {
    const auto set = m_draft.places.find(resource);
    return set != m_draft.places.end() &&
           scoring::overridesAdvice(m_turnover, resource, set->second.place);
}

bool HousePlanViewModel::wantsReason(const std::string& resource) const {
    if (!overrides(resource)) {
        return false;
    }
    const session::PlacedResource& now = m_draft.places.at(resource);
    const auto kept = m_kept.places.find(resource);
    return QString::fromStdString(now.reason).trimmed().isEmpty() &&
           (kept == m_kept.places.end() || kept->second != now);
}

bool HousePlanViewModel::savePlaces() {
    const auto& resources = session::shippedTemplate().resources;
    if (std::any_of(resources.begin(), resources.end(),
                    [this](const auto& resource) { return wantsReason(resource.id); })) {
        m_asksReasons = true;
        show();
        return false;
    }
    return accept(
        session::setPlaces(*session(), wording::id<ScopeId>(m_vacancyId), m_draft.places));
}

bool HousePlanViewModel::saveSplit() {
    return accept(
        session::setTimeSplit(*session(), wording::id<ScopeId>(m_vacancyId), m_draft.timeSplit));
}

void HousePlanViewModel::refresh() {
    const session::HousePlan before = m_kept;
    m_kept = session::housePlan(*session(), wording::id<ScopeId>(m_vacancyId));
    // What a person is about to set is not taken away by what comes in meanwhile.
    if (m_draft.places == before.places) {
        m_draft.places = m_kept.places;
    }
    if (m_draft.timeSplit == before.timeSplit) {
        m_draft.timeSplit = m_kept.timeSplit;
    }
    show();
}

QString HousePlanViewModel::adviceText() const {
    QStringList inside;
    int bought = 0;
    for (const domain::Resource& resource : session::shippedTemplate().resources) {
        if (scoring::isAdvisedInside(resource.id)) {
            inside << wording::in(resource.name, language());
        } else {
            ++bought;
        }
    }
    return tr("General advice above 10 MSEK a year: %1 inside, the other %2 bought. It is an "
              "opinion, and knows nothing of your strengths and goals.")
        .arg(wording::list(inside))
        .arg(bought);
}

PlaceRow HousePlanViewModel::placeRow(const domain::Resource& resource) const {
    PlaceRow row;
    row.key = QString::fromStdString(resource.id);
    row.title = wording::in(resource.name, language());
    row.group = resourceGroupName(resource.group);
    if (const auto set = m_draft.places.find(resource.id); set != m_draft.places.end()) {
        row.place = static_cast<int>(set->second.place);
        row.reason = QString::fromStdString(set->second.reason);
    }
    if (overrides(resource.id)) {
        row.advice = scoring::isAdvisedInside(resource.id)
                         ? tr("The general advice is to keep this inside.")
                         : tr("The general advice is to buy this.");
        row.problem = m_asksReasons && wantsReason(resource.id)
                          ? tr("Say why, then it can be saved.")
                          : QString();
    }
    return row;
}

void HousePlanViewModel::show() {
    const auto vacancy = wording::id<ScopeId>(m_vacancyId);
    const AnswerContext context = answerContext(*session(), vacancy, language());
    m_turnover = context.own;
    QList<PlaceRow> places;
    QString group;
    for (const domain::Resource& resource : session::shippedTemplate().resources) {
        PlaceRow row = placeRow(resource);
        const QString own = row.group;
        row.group = own == group ? QString() : own;
        group = own;
        places << row;
    }
    domain::Answer draft;
    draft.shares = m_draft.timeSplit;
    HousePlanState state;
    state.summary = placesText(m_draft);
    if (m_turnover && scoring::generalAdviceApplies(*m_turnover)) {
        state.adviceText = adviceText();
    }
    state.placesMoved = m_draft.places != m_kept.places;
    state.splitMoved = m_draft.timeSplit != m_kept.timeSplit;
    m_places.setPlaces(places);
    m_shares.setPlaces(answerRows(session::splitQuestion(), draft, language()));
    m_state = state;
    emit changed();
}

} // namespace kvorum::viewmodels
