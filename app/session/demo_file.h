// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/log/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kvorum::session {

/// The shipped demo (assets/demo, schema in assets/schema): what people wrote, ready for the log.
struct DemoFile {
    using Fields = std::vector<std::pair<std::string, log::Value>>; ///< log field -> value

    struct Person {
        std::string id, name, role;
    };
    struct Candidate {
        std::string id, name;
        std::optional<double> companyTurnoverMsek;
        int interviewInDays = 0;
        std::optional<int> interviewHour; ///< of the local day; none: now
    };
    struct Sheet {
        std::string candidate, rater;
        bool submitted = false;
        Fields fields;
    };
    std::string workspace, self, title, company;
    Fields vacancy;
    std::vector<Person> people; ///< the own person first
    std::vector<Candidate> candidates;
    std::vector<Sheet> sheets;
};

/// Refuses with the place; `json` is the shipped text.
[[nodiscard]] base::Result<DemoFile> readDemoFile(std::string_view json);

} // namespace kvorum::session
