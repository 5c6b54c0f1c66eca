// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/sheet_reading.h"

#include "app/session/fields.h"
#include "app/viewmodels/wording.h"

#include <algorithm>

namespace kvorum::viewmodels {

using base::ScopeId;
using session::SheetFacts;

namespace {

/// A box of the list of questions that says "noted", for questions that rate nothing.
constexpr int notedBox = 6;

} // namespace

SheetFacts readOwnSheet(session::DeviceSession& session, const ScopeId& sheet) {
    const log::Fold* fold = session.replica().fold(sheet);
    return fold != nullptr ? session::readSheet(*fold, sheet) : SheetFacts();
}

ScopeId vacancyOf(const session::DeviceSession& session, const ScopeId& candidate) {
    const log::ScopeRecord* scope = session.control().scope(candidate);
    return scope != nullptr ? scope->parent : ScopeId();
}

int questionIndex(const std::string& id) {
    const auto& questions = session::shippedQuestions().questions;
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const auto& question) { return question.id == id; });
    return found == questions.end() ? -1 : static_cast<int>(found - questions.begin());
}

QString partKey(const domain::Question& question, const domain::QuestionPart& part) {
    return QString::fromStdString(question.id + "." + part.id);
}

const std::string& leafId(std::size_t leaf) {
    return session::shippedTemplate().model.leaves()[leaf].id;
}

QString questionText(const domain::Question& question, const QString& language) {
    const QString text = wording::in(question.text, language);
    return question.variants.empty()
               ? text
               : text + '\n' + wording::in(question.variants.front().text, language);
}

bool needsExample(int level, const std::string& tag) {
    return level >= 4 && tag != "example" && tag != "referenced";
}

QuestionRow questionRow(const domain::Question& question, int index, const SheetFacts& sheet,
                        int current, const QString& language) {
    QuestionRow row;
    row.key = QString::fromStdString(question.id);
    row.number = index + 1;
    row.shortName = wording::in(question.shortText, language);
    row.current = index == current;
    int rated = 0;
    int all = 0;
    const domain::Answer answer = session::readAnswer(sheet, question);
    const bool answered = answer.end.has_value() || !answer.shares.empty();
    for (const domain::QuestionPart& part : question.parts) {
        const std::string key = partKey(question, part).toStdString();
        if (part.leaves.empty()) {
            const bool noted = answered || partNoted(question, part, answer, sheet);
            row.boxes << (noted ? notedBox : 0);
            rated += noted ? 1 : 0;
            ++all;
        }
        for (const std::size_t leaf : part.leaves) {
            const int level = sheet.level(leafId(leaf));
            row.boxes << level;
            rated += level != 0 ? 1 : 0;
            row.needsExample = row.needsExample || needsExample(level, sheet.tag(key));
            ++all;
        }
    }
    row.done = rated == all;
    row.stateText = InterviewViewModel::tr("%1 of %2 done").arg(rated).arg(all);
    return row;
}

LeafRow leafRow(std::size_t leaf, const SheetFacts& sheet, const QString& language) {
    const domain::LeafTexts& texts = session::shippedTemplate().leaves[leaf];
    LeafRow row;
    row.key = QString::fromStdString(leafId(leaf));
    row.level = sheet.level(leafId(leaf));
    row.name = wording::in(texts.name, language);
    row.meaning = wording::in(texts.meaning, language);
    for (const std::string& anchor : texts.anchorsIn(wording::domainLanguage(language))) {
        row.anchors << QString::fromStdString(anchor);
    }
    return row;
}

QList<ProbeRow> probeRows(const domain::Question& question, const SheetFacts& sheet,
                          const QString& language) {
    QList<ProbeRow> rows;
    for (std::size_t i = 0; i < question.probes.size(); ++i) {
        const std::string key = question.id + "/" + std::to_string(i);
        const auto asked = sheet.probes.find(key);
        rows << ProbeRow{QString::fromStdString(key),
                         wording::in(question.probes[i].text, language),
                         asked != sheet.probes.end() && asked->second};
    }
    return rows;
}

} // namespace kvorum::viewmodels
