// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kvorum::scoring {

/// How a number comes from its children.
enum class Operation : std::uint8_t {
    Given,      ///< an input or a number that a rule sets: no children
    Sum,        ///< of all
    Product,    ///< of all
    Difference, ///< first - second
    Quotient,   ///< first / second
    Root,       ///< square root
    Logarithm,  ///< natural
    Normal,     ///< Phi
    Smaller,    ///< the smallest
    Larger,     ///< the largest
    Last,       ///< the last one stands, those before show what it replaced
    AtLeast,    ///< 1 where the first reaches the second, else 0
    Procedure,  ///< a statistical procedure over the children; not redone step by step
};

/// What a number is.
enum class What : std::uint8_t {
    Number,         ///< a plain number of the formula
    PlaceShare,     ///< 1 / place in the order of priority
    PriorityWeight, ///< of an area, by its place alone
    RuleFactor,     ///< a factor that a rule sets
    StrategicIndex, ///< 0 operational, 1 strategic
    Turnover,       ///< own, MSEK
    Tilt,           ///< factor by the strategic index
    AreaRaw,        ///< area weight before all are brought to 1
    AreaShare,      ///< the area's part of all areas
    LeafRaw,        ///< a leaf inside its area before the area is brought to 1
    LeafShare,      ///< the leaf's part of its area
    AreaPart,       ///< what all areas hold beside the traits
    TraitShare,     ///< what all traits hold
    Strength,       ///< of someone inside, 1-5
    ReliefFactor,   ///< by that strength
    FreedWeight,    ///< by all strengths together
    LeafAdjusted,   ///< leaf weight before all are brought to 1
    LeafWeight,
    AreaWeight,
    DefaultLevel,
    RuleLevel, ///< a level that a rule sets
    RequiredLevel,
    Rating, ///< 1-5
    RatingCount,
    LeafMean,       ///< 1-5
    LeafValue,      ///< (mean - 1) / 4
    Variance,       ///< of the ratings of a leaf
    MeanVariance,   ///< of their mean
    PooledVariance, ///< to be expected of a single rating
    Coverage,
    SeenShare, ///< the part of an area's weight that was seen
    AreaMean,  ///< 1-5
    Gate,      ///< 1 passed, 0 not
    GateLevel,
    Score, ///< 0-100
    EqualWeightScore,
    OwnTotal, ///< score by one rater's sheet
    LeafWiseError,
    PanelWiseError,
    StandardError,
    HalfWidth, ///< of the 95 % interval of a score
    ResidualMeanSquare,
    CandidateMeanSquare,
    RaterMeanSquare,
    CandidateTurnover,
    SizeRatio,
    SizeFit,
    Gap,    ///< required - strength
    Filled, ///< the part of a gap that the candidate fills
    Complement,
    Place, ///< 1 = first
    ProbabilityAhead,
    SingleAgreement, ///< ICC(2,1)
    PanelAgreement,  ///< ICC(2,k)
    ObservedApart,   ///< disagreement of the ratings
    ExpectedApart,   ///< disagreement by chance
    Alpha,
    WithinGroup, ///< rwg
    Leniency,
    FairValue, ///< 1-5
    ExpectedDrop,
    DebriefValue,
    RatingRange,
};

/// Whom or what a number is about; indices of template and vacancy.
struct About {
    std::optional<std::uint32_t> leaf{};
    std::optional<std::uint32_t> area{};
    std::optional<std::uint32_t> candidate{};
    std::optional<std::uint32_t> rater{};

    auto operator<=>(const About&) const = default;
};

/// One number of an explanation.
struct Node {
    What what = What::Number;
    Operation operation = Operation::Given;
    double value = 0.0;
    About about{};
    std::string rule; ///< row of the requirements or name of a method; empty for plain arithmetic
    std::vector<std::uint32_t> children; ///< indices of earlier nodes

    std::partial_ordering operator<=>(const Node&) const = default;
};

/// The tree behind one number; no two nodes are equal: what many numbers share stands once. The
/// root is the last node.
struct Explanation {
    std::vector<Node> nodes;

    [[nodiscard]] const Node& root() const { return nodes.back(); }
};

/// The root worked out anew from what is given, by the operations alone.
[[nodiscard]] double evaluate(const Explanation& explanation);

} // namespace kvorum::scoring
