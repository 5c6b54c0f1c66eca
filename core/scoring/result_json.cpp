// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/result_json.h"

#include "core/domain/json_writer.h"
#include "core/scoring/order.h"

#include <cmath>
#include <string_view>

namespace kvorum::scoring {

namespace {

using domain::JsonWriter;
using domain::Template;
using domain::Vacancy;

std::string_view nameOf(Status status) {
    switch (status) {
    case Status::Pass:
        return "pass";
    case Status::GateFailed:
        return "gate_failed";
    case Status::Undetermined:
        break;
    }
    return "undetermined";
}

std::string_view nameOf(GateStatus status) {
    switch (status) {
    case GateStatus::Pass:
        return "pass";
    case GateStatus::Fail:
        return "fail";
    case GateStatus::Undetermined:
    case GateStatus::NoGate:
        break;
    }
    return "undetermined";
}

std::optional<double> given(bool there, double value) {
    return there ? std::optional(value) : std::nullopt;
}

/// Writes the parts of one result.
class ResultWriter {
public:
    ResultWriter(const Template& model, const Vacancy& vacancy, const Result& result)
        : m_model(model), m_vacancy(vacancy), m_result(result) {}

    std::string write();

private:
    void writeWeights();
    void writeLeaf(std::size_t leaf);
    void writeCandidate(std::size_t candidate);
    void writeGates(std::size_t candidate);
    void writeAreas(std::size_t candidate);
    void writeLeaves(std::size_t candidate);
    void writeRanks(std::uint32_t candidate);
    void writeOrder(const std::vector<Placed>& order);
    void writePairs();
    void writeRefusal(const Refusal& refusal, std::string_view figure = {});
    void writeAgreement();
    void writeLeniency();
    void writeTalk();
    const std::string& idOf(std::uint32_t candidate) const {
        return m_vacancy.candidates[candidate].id;
    }

    const Template& m_model;
    const Vacancy& m_vacancy;
    const Result& m_result;
    JsonWriter m_out;
};

void ResultWriter::writeLeaf(std::size_t leaf) {
    const WeightTable& weights = m_result.weights;
    const std::size_t area = m_model.leaves()[leaf].area;
    m_out.object().key("id").text(m_model.leaves()[leaf].id).key("area");
    if (area == domain::noArea) {
        m_out.null();
    } else {
        m_out.text(m_model.areas()[area].id);
    }
    m_out.key("weight").number(weights.leaf[leaf]);
    m_out.key("required").whole(weights.required[leaf].value).key("reasons").array();
    for (const Reason& reason : weights.reasonsOf(leaf)) {
        m_out.object().key("rule").text(reasonRule(reason, m_model, m_vacancy.role));
        m_out.key("text").text(reasonText(reason, m_vacancy.role, domain::Language::En));
        m_out.endObject();
    }
    m_out.endArray().endObject();
}

void ResultWriter::writeWeights() {
    m_out.key("areas").array();
    for (std::size_t a = 0; a < m_model.areas().size(); ++a) {
        m_out.object().key("id").text(m_model.areas()[a].id);
        m_out.key("weight").number(m_result.weights.area[a]).endObject();
    }
    m_out.endArray().key("leaves").array();
    for (std::size_t i = 0; i < m_model.leaves().size(); ++i) {
        writeLeaf(i);
    }
    m_out.endArray();
}

void ResultWriter::writeGates(std::size_t candidate) {
    m_out.key("gates").array();
    const auto figures = m_result.areasOf(candidate);
    for (std::size_t a = 0; a < figures.size(); ++a) {
        if (figures[a].gate == GateStatus::NoGate) continue;
        m_out.object().key("area").text(m_model.areas()[a].id);
        m_out.key("mean").number(given(figures[a].hasMean(), figures[a].mean));
        m_out.key("required").number(gateLevel);
        m_out.key("status").text(nameOf(figures[a].gate)).endObject();
    }
    m_out.endArray();
}

void ResultWriter::writeAreas(std::size_t candidate) {
    m_out.key("areas").array();
    const auto figures = m_result.areasOf(candidate);
    for (std::size_t a = 0; a < figures.size(); ++a) {
        m_out.object().key("id").text(m_model.areas()[a].id);
        m_out.key("mean").number(given(figures[a].hasMean(), figures[a].mean));
        m_out.key("coverage").number(figures[a].coverage).endObject();
    }
    m_out.endArray();
}

void ResultWriter::writeLeaves(std::size_t candidate) {
    m_out.key("leaves").array();
    const auto figures = m_result.leavesOf(candidate);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const bool observed = figures[i].observed();
        m_out.object().key("id").text(m_model.leaves()[i].id);
        m_out.key("mean").number(given(observed, figures[i].mean));
        m_out.key("n").whole(figures[i].n);
        m_out.key("sd").number(given(observed, std::sqrt(figures[i].variance))).endObject();
    }
    m_out.endArray();
}

void ResultWriter::writeCandidate(std::size_t candidate) {
    const CandidateFigures& figures = m_result.candidates[candidate];
    const bool scored = figures.score.has_value();
    m_out.object().key("id").text(m_vacancy.candidates[candidate].id);
    m_out.key("status").text(nameOf(figures.status));
    m_out.key("provisional").flag(figures.provisional);
    m_out.key("score").number(figures.score);
    m_out.key("se").number(given(scored, figures.se));
    m_out.key("coverage").number(figures.coverage);
    m_out.key("score_equal_weights").number(given(scored, figures.scoreEqualWeights));
    writeGates(candidate);
    writeAreas(candidate);
    writeLeaves(candidate);
    m_out.key("size_fit").number(figures.sizeFit);
    m_out.key("complement").number(figures.complement);
    writeRanks(static_cast<std::uint32_t>(candidate));
    m_out.endObject();
}

void ResultWriter::writeRanks(std::uint32_t candidate) {
    m_out.key("rank_acceptability");
    if (const auto shares = m_result.ranks.sharesOf(candidate); !shares.empty()) {
        m_out.array();
        for (const double share : shares) {
            m_out.number(share);
        }
        m_out.endArray();
    } else {
        m_out.null();
    }
    m_out.key("central_weights");
    if (const auto weights = m_result.ranks.centralOf(candidate); !weights.empty()) {
        m_out.object();
        for (std::size_t a = 0; a < weights.size(); ++a) {
            m_out.key(m_model.areas()[a].id).number(weights[a]);
        }
        m_out.endObject();
    } else {
        m_out.null();
    }
}

void ResultWriter::writeOrder(const std::vector<Placed>& order) {
    m_out.array();
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || order[i].place != order[i - 1].place) m_out.array();
        m_out.text(idOf(order[i].candidate));
        if (i + 1 == order.size() || order[i].place != order[i + 1].place) m_out.endArray();
    }
    m_out.endArray();
}

void ResultWriter::writePairs() {
    m_out.key("pairwise").array();
    const std::size_t n = m_result.order.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const Pair pair = pairOf(m_result, i, j);
            m_out.object().key("ahead").text(idOf(pair.ahead));
            m_out.key("behind").text(idOf(pair.behind));
            m_out.key("probability").number(pair.probability).endObject();
        }
    }
    m_out.endArray();
}

void ResultWriter::writeRefusal(const Refusal& refusal, std::string_view figure) {
    m_out.object();
    if (!figure.empty()) m_out.key("figure").text(figure);
    m_out.key("code").text(refusalName(refusal.code));
    if (refusal.candidate) m_out.key("candidate").text(idOf(*refusal.candidate));
    if (refusal.rater) m_out.key("rater").text(m_vacancy.raters[*refusal.rater].id);
    m_out.key("text").text(refusalText(refusal, m_vacancy, domain::Language::En)).endObject();
}

void ResultWriter::writeAgreement() {
    const Agreement& agreement = m_result.agreement;
    m_out.key("agreement").object().key("icc_2_1").number(agreement.icc21);
    m_out.key("icc_2_k").number(agreement.icc2k).key("alpha_ordinal").number(agreement.alpha);
    m_out.key("refused").array();
    if (agreement.iccRefused) {
        writeRefusal(*agreement.iccRefused, "icc_2_1");
        writeRefusal(*agreement.iccRefused, "icc_2_k");
    }
    if (agreement.alphaRefused) writeRefusal(*agreement.alphaRefused, "alpha_ordinal");
    m_out.endArray().endObject();
}

void ResultWriter::writeLeniency() {
    const Leniency& leniency = m_result.leniency;
    m_out.key("leniency").object();
    if (leniency.refused) {
        m_out.key("raters").null().key("fair_order").null().key("refused");
        writeRefusal(*leniency.refused);
        m_out.endObject();
        return;
    }
    m_out.key("raters").object();
    for (std::size_t r = 0; r < leniency.rater.size(); ++r) {
        m_out.key(m_vacancy.raters[r].id).number(leniency.rater[r]);
    }
    m_out.endObject().key("fair_order");
    writeOrder(m_result.fairOrder);
    m_out.key("refused").null().endObject();
}

void ResultWriter::writeTalk() {
    m_out.key("next_question");
    if (const auto& next = m_result.nextQuestion) {
        m_out.object().key("leaf").text(m_model.leaves()[next->leaf].id);
        m_out.key("expected_drop").number(next->expectedDrop).endObject();
    } else {
        m_out.null();
    }
    m_out.key("debrief_order").array();
    for (const DebriefItem& item : m_result.debrief) {
        m_out.text(m_model.leaves()[item.leaf].id);
    }
    m_out.endArray();
}

std::string ResultWriter::write() {
    m_out.object().key("format").text("kvorum-result").key("version").whole(1);
    writeWeights();
    m_out.key("candidates").array();
    for (std::size_t c = 0; c < m_vacancy.candidates.size(); ++c) {
        writeCandidate(c);
    }
    m_out.endArray().key("order");
    writeOrder(m_result.order);
    writePairs();
    writeAgreement();
    writeLeniency();
    writeTalk();
    m_out.endObject();
    return m_out.take() + '\n';
}

} // namespace

std::string resultJson(const Template& model, const Vacancy& vacancy, const Result& result) {
    return ResultWriter(model, vacancy, result).write();
}

} // namespace kvorum::scoring
