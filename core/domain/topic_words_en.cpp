// SPDX-License-Identifier: Apache-2.0
#include "core/domain/topic_words.h"

#include <array>

namespace kvorum::domain::words {

namespace {

using namespace std::string_view_literals;

constexpr std::array age{"how old are|is|were|was you|he|she|they"sv,
                         "your|his|her age"sv,
                         "age of the candidate|applicant"sv,
                         "date|year of birth"sv,
                         "birth date|year"sv,
                         "birthdate|birthday"sv,
                         "were you|he|she born"sv,
                         "born in 19*"sv,
                         "too old|young for|to"sv,
                         "is|am|are|aged|turns _ years old"sv,
                         "retirement age"sv,
                         "when do|will|does|are you|he|she retire|retiring"sv,
                         "he|she retires|retired"sv,
                         "close|near to retirement"sv,
                         "nearing|approaching|before retirement"sv,
                         "pensioner*"sv,
                         "middle aged"sv,
                         "elderly"sv};

constexpr std::array family{"married"sv,
                            "marital"sv,
                            "marriage"sv,
                            "husband*"sv,
                            "wife|wives"sv,
                            "spouse*"sv,
                            "fiance*"sv,
                            "divorce*|divorcing"sv,
                            "single mother|mum|mom|father|dad|parent"sv,
                            "children"sv,
                            "kids"sv,
                            "child at home"sv,
                            "your|his|her family"sv,
                            "family situation|plans|planning|life|status|matters"sv,
                            "have|has a family"sv,
                            "start|starting|raise|raising a family"sv,
                            "childcare"sv,
                            "daycare"sv,
                            "day care"sv,
                            "babysit*"sv,
                            "boyfriend*"sv,
                            "girlfriend*"sv};

constexpr std::array pregnancy{"pregnan*"sv,
                               "maternity"sv,
                               "paternity"sv,
                               "parental leave"sv,
                               "expecting a baby|child"sv,
                               "breastfeed*"sv,
                               "trying for a baby|child"sv,
                               "have|having|had a baby"sv,
                               "ivf"sv};

constexpr std::array health{"your|his|her health"sv,
                            "health problem*|issue*|condition*|status|history"sv,
                            "illness*"sv,
                            "disabilit*"sv,
                            "disabled person|people"sv,
                            "he|she|you is|are|was|were disabled"sv,
                            "are you disabled"sv,
                            "sick leave|days|note"sv,
                            "often|been|gets|get|was|were|is sick"sv,
                            "diagnosed with"sv,
                            "your|his|her diagnosis"sv,
                            "depression"sv,
                            "burnout"sv,
                            "burned|burnt out"sv,
                            "cancer"sv,
                            "diabet*"sv,
                            "adhd"sv,
                            "autis*"sv,
                            "dyslex*"sv,
                            "wheelchair*"sv,
                            "chronic* ill*"sv,
                            "medication*"sv,
                            "mental health"sv,
                            "handicap*"sv,
                            "smoker*"sv,
                            "do you smoke"sv};

constexpr std::array religion{"religio*"sv,
                              "church*"sv,
                              "mosque*"sv,
                              "synagogue*"sv,
                              "muslim*"sv,
                              "christian faith|values|family|beliefs"sv,
                              "he|she|you is|are christian"sv,
                              "jewish"sv,
                              "jew|jews"sv,
                              "catholic*"sv,
                              "hindu*"sv,
                              "buddhis*"sv,
                              "atheis*"sv,
                              "ramadan"sv,
                              "pray|prays|prayer*|praying"sv,
                              "hijab*"sv,
                              "headscar*"sv,
                              "believe|believes in god"sv,
                              "faith"sv};

constexpr std::array unions{"trade|labour|labor union*"sv,
                            "union member*|rep|reps|dues|card|activist*"sv,
                            "in|join|joined|joining the|a union"sv,
                            "the|a union"sv,
                            "unionis*|unioniz*"sv,
                            "strike|strikes"sv,
                            "shop steward*"sv};

constexpr std::array pay{
    "current|present|previous|last|former|past|old salary|salaries|wage*|compensation|income|earnings"sv,
    "your|his|her salary|wage*|pay|income|earnings"sv,
    "current|present|previous|last|former pay"sv,
    "salary|pay history"sv,
    "do|did|does you|he|she earn|make a|per|there|today|now|in|at|before"sv,
    "much do|did|does you|he|she earn|make"sv,
    "were|was you|he|she paid"sv,
    "earns|earned _ a|per month|year"sv};

constexpr std::array origin{"where are|is|do|does you|he|she|your _ really|originally from|come"sv,
                            "where are|is you|he|she from"sv,
                            "you|he|she really from"sv,
                            "where are|is your parents|family from"sv,
                            "where were|was you|he|she born"sv,
                            "you|he|she was|were born in|abroad"sv,
                            "born abroad"sv,
                            "ethnic*"sv,
                            "nationalit*"sv,
                            "citizenship*"sv,
                            "your|his|her race"sv,
                            "racial*"sv,
                            "native tongue|speaker*"sv,
                            "mother tongue"sv,
                            "foreign|strong|heavy|his|her|your accent"sv,
                            "immigra*"sv,
                            "foreigner*"sv,
                            "refugee*"sv,
                            "skin colo*"sv,
                            "country|place of birth"sv,
                            "your|his|her origin*"sv};

constexpr std::array politics{"you|he|she|they vote|voted|votes for"sv,
                              "vote|voted|votes in the election*"sv,
                              "election*"sv,
                              "political party|parties|views|view|opinion*|beliefs|affiliation"sv,
                              "politically active"sv,
                              "party member*"sv,
                              "which|what party"sv,
                              "your|his|her politics"sv,
                              "social democrat*"sv,
                              "communis*"sv,
                              "left|right wing"sv,
                              "conservative party"sv};

constexpr std::array orientation{"gay"sv,
                                 "lesbian*"sv,
                                 "bisexual*"sv,
                                 "homosexual*"sv,
                                 "heterosexual*"sv,
                                 "sexual orientation|preference*|identity"sv,
                                 "transgender*"sv,
                                 "transsexual*"sv,
                                 "trans woman|man|person"sv,
                                 "queer"sv,
                                 "gender identity"sv,
                                 "sex life"sv,
                                 "came|come out as"sv,
                                 "born a man|woman"sv};

constexpr std::array harmless{
    "years old company|shop|store|brand|platform|system|site|code|stock|product*|data"sv,
    "company|shop|store|brand|platform|system|site|code|stock|data|app is|was|are _ years old"sv,
    "children s _"sv,
    "children|kids clothes|clothing|wear|toys|books|department|range|category|categories|shoes|furniture|products|fashion|section|brand|segment"sv,
    "kids wear"sv,
    "for children"sv,
    "family business|company|owned|pack*|size|discount"sv,
    "maternity wear|clothes|clothing|range|collection|fashion|brand|category"sv,
    "account|ad|ads|button|feature|plugin|campaign|rule|listing|site|page is|was|are|were disabled"sv,
    "religiously"sv,
    "good|bad faith"sv,
    "ramadan campaign*|sale|sales|offer*|collection|peak"sv,
    "european|customs|credit union"sv,
    "a|the union of"sv,
    "salary expectation*"sv,
    "your|his|her salary|pay|wage expectation*|range|claim"sv,
    "pay per click"sv,
    "pay range"sv,
    "accent colo*"sv,
    "idea|brand|company|campaign|project|concept was born in"sv,
    "old wage system"sv,
    "strikes a balance"sv,
    "strike a balance|deal"sv,
    "strikes me|us"sv,
    "lucky|first strike"sv,
    "wheelchair accessible"sv};

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

TopicWords english() {
    return {topics, harmless};
}

} // namespace kvorum::domain::words
