// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/explanation_text.h"

#include "app/viewmodels/wording.h"
#include "core/scoring/rule_note.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace kvorum::viewmodels::explanation {

namespace {

using scoring::Node;
using scoring::Operation;
using scoring::What;

class Explanation {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

enum class Form { Plain, Share, Points };

struct Name {
    const char* text;
    Form form;
};

/// In the order of `What`.
constexpr std::array names{std::to_array<Name>({
    {QT_TRANSLATE_NOOP("Explanation", "Number"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Share of the place"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Weight by the order of priority"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Factor of the rule"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "How strategic the role is, 0 to 1"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Turnover of the organisation, MSEK"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "How much more or less it counts by that"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Area after the rules"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Area among all areas"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Part before its area is shared out"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Share of its area"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "What the areas hold beside the traits"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "What the traits hold"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Level of someone inside"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "What is left to ask for"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Weight that own strengths free"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Weight on the way"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Weight"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Weight of the area"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Usual level"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Level by the rule"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Level asked for"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Rating"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Number of ratings"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Mean of the ratings"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Mean on a scale from 0 to 1"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Spread of the ratings (variance)"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Spread of their mean (variance)"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Spread to expect of a single rating"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Part of the role that was seen"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Part of the area that was seen"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Mean of the area"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Gate: 1 passed, 0 not"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Level of the gate"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Score"), Form::Points},
    {QT_TRANSLATE_NOOP("Explanation", "Score with equal weights"), Form::Points},
    {QT_TRANSLATE_NOOP("Explanation", "Score by this rater alone"), Form::Points},
    {QT_TRANSLATE_NOOP("Explanation", "Doubt from single ratings"), Form::Points},
    {QT_TRANSLATE_NOOP("Explanation", "Doubt from the panel's totals"), Form::Points},
    {QT_TRANSLATE_NOOP("Explanation", "Standard error of the score"), Form::Points},
    {QT_TRANSLATE_NOOP("Explanation", "Half of the 95 % interval"), Form::Points},
    {QT_TRANSLATE_NOOP("Explanation", "What raters see differently in a candidate"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "How far candidates differ"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "How far raters differ in strictness"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Turnover of the candidate's company, MSEK"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Times the own size"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Fit of size, 0 to 1"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Level missing inside"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "What the candidate fills of it"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Part of the gaps that is filled"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Place in the order"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Chance of being the better one"), Form::Share},
    {QT_TRANSLATE_NOOP("Explanation", "Agreement of one rater with the others"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Agreement of the panel's mean"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "How far ratings lie apart"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "How far they would by chance"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Agreement over all ratings"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Agreement on this part"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Leniency of the rater, in levels"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Level as an average rater would see it"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Doubt that one more rating removes"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Weight times disagreement"), Form::Plain},
    {QT_TRANSLATE_NOOP("Explanation", "Largest rating less the smallest"), Form::Plain},
})};
static_assert(names.size() == static_cast<std::size_t>(What::RatingRange) + 1);

/// Writes the lines of one tree.
class Teller {
public:
    Teller(const session::Panel& panel, const scoring::Explanation& explanation, int depth,
           const QString& language)
        : m_panel(panel), m_nodes(explanation.nodes), m_most(depth), m_language(language) {}

    void tell(const Node& node, int depth);

    QList<Line> lines;

private:
    [[nodiscard]] QString name(const Node& node) const;
    [[nodiscard]] QString about(const scoring::About& about) const;
    [[nodiscard]] QString value(const Node& node) const;
    [[nodiscard]] QString how(const Node& node) const;
    [[nodiscard]] QString joined(const Node& node, const QString& sign) const;
    [[nodiscard]] QString rule(const Node& node) const;
    void tellChildren(const Node& node, int depth);

    const session::Panel& m_panel;
    const std::vector<Node>& m_nodes;
    int m_most;
    QString m_language;
};

QString Teller::about(const scoring::About& about) const {
    const auto& catalogue = session::shippedTemplate();
    QStringList words;
    if (about.leaf) words << wording::in(catalogue.leaves[*about.leaf].name, m_language);
    if (about.area) words << wording::in(catalogue.areas[*about.area].shortName, m_language);
    if (about.candidate) {
        words << QString::fromStdString(m_panel.input.candidates[*about.candidate].name);
    }
    if (about.rater) words << QString::fromStdString(m_panel.input.raters[*about.rater].name);
    return words.join(QStringLiteral(", "));
}

QString Teller::name(const Node& node) const {
    const QString what = Explanation::tr(names[static_cast<std::size_t>(node.what)].text);
    const QString whose = about(node.about);
    return whose.isEmpty() ? what : Explanation::tr("%1: %2").arg(what, whose);
}

QString Teller::value(const Node& node) const {
    const QLocale locale = wording::locale(m_language);
    switch (names[static_cast<std::size_t>(node.what)].form) {
    case Form::Share:
        return locale.toString(100.0 * node.value, 'f', 1) + QStringLiteral(" %");
    case Form::Points:
        return locale.toString(node.value, 'f', 1);
    case Form::Plain:
        break;
    }
    return locale.toString(node.value, 'g', 4);
}

QString Teller::joined(const Node& node, const QString& sign) const {
    QStringList values;
    for (const std::uint32_t child : node.children) {
        values << value(m_nodes[child]);
    }
    return values.join(sign);
}

QString Teller::how(const Node& node) const {
    constexpr std::size_t mostTerms = 6;
    const QString listed = joined(node, QStringLiteral("; "));
    switch (node.operation) {
    case Operation::Given:
        break;
    case Operation::Sum:
        return node.children.size() > mostTerms
                   ? Explanation::tr("sum of %1 numbers").arg(node.children.size())
                   : joined(node, QStringLiteral(" + "));
    case Operation::Product:
        return joined(node, QStringLiteral(" × "));
    case Operation::Difference:
        return joined(node, QStringLiteral(" − "));
    case Operation::Quotient:
        return joined(node, QStringLiteral(" ÷ "));
    case Operation::Root:
        return Explanation::tr("square root of %1").arg(listed);
    case Operation::Logarithm:
        return Explanation::tr("natural logarithm of %1").arg(listed);
    case Operation::Normal:
        return Explanation::tr("normal distribution at %1").arg(listed);
    case Operation::Smaller:
        return Explanation::tr("smallest of %1").arg(listed);
    case Operation::Larger:
        return Explanation::tr("largest of %1").arg(listed);
    case Operation::Last:
        return node.children.size() > 1 ? Explanation::tr("the last of %1 stands").arg(listed)
                                        : QString();
    case Operation::AtLeast:
        return Explanation::tr("%1 reaches %2?")
            .arg(value(m_nodes[node.children[0]]), value(m_nodes[node.children[1]]));
    case Operation::Procedure:
        return Explanation::tr("computed from these together");
    }
    return {};
}

QString kindText(scoring::RuleKind kind) {
    switch (kind) {
    case scoring::RuleKind::Fact:
        return Explanation::tr("fact");
    case scoring::RuleKind::Opinion:
        return Explanation::tr("opinion");
    case scoring::RuleKind::Advice:
        return Explanation::tr("advice");
    case scoring::RuleKind::Method:
        return Explanation::tr("published method");
    case scoring::RuleKind::Person:
        break;
    }
    return Explanation::tr("a person's word");
}

/// A method is named by its authors; its own name is for programs.
QString Teller::rule(const Node& node) const {
    if (node.rule.empty()) return {};
    const scoring::RuleNote note = scoring::ruleNote(node.rule);
    const QString row = QString::fromStdString(node.rule);
    const QString source =
        QString::fromUtf8(note.source.data(), static_cast<qsizetype>(note.source.size()));
    const QString kind = kindText(note.kind);
    if (note.kind == scoring::RuleKind::Method) return Explanation::tr("%1, %2").arg(kind, source);
    if (source.isEmpty()) return kind;
    return Explanation::tr("%1, %2, source %3").arg(row, kind, source);
}

void Teller::tellChildren(const Node& node, int depth) {
    for (const std::uint32_t index : node.children) {
        const Node& child = m_nodes[index];
        if (child.what != What::Number) {
            tell(child, depth);
        } else {
            tellChildren(child, depth);
        }
    }
}

void Teller::tell(const Node& node, int depth) {
    lines << Line{depth, name(node), value(node), how(node), rule(node)};
    if (depth < m_most) tellChildren(node, depth + 1);
}

} // namespace

QList<Line> lines(const session::Panel& panel, const scoring::Explanation& explanation, int depth,
                  const QString& language) {
    Teller teller(panel, explanation, depth, language);
    teller.tell(explanation.root(), 0);
    return teller.lines;
}

} // namespace kvorum::viewmodels::explanation
