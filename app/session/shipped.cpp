// SPDX-License-Identifier: Apache-2.0
#include "app/session/device_session.h"
#include "assets/assets.h"
#include "core/domain/catalogue_file.h"

#include <cstdlib>
#include <iostream>

namespace kvorum::session {

namespace {

/// A shipped file that does not load is a broken build; tests load both.
template <typename T>
T orAbort(base::Result<T> loaded) {
    if (!loaded) {
        std::cerr << base::describe(loaded.error()) << '\n';
        std::abort();
    }
    return std::move(*loaded);
}

} // namespace

const domain::TemplateCatalogue& shippedTemplate() {
    static const auto catalogue = orAbort(
        domain::loadTemplate(assets::templateJson(), "assets/templates/ecommerce-manager.json"));
    return catalogue;
}

const domain::QuestionBank& shippedQuestions() {
    static const auto bank = orAbort(domain::loadQuestions(
        assets::questionsJson(), shippedTemplate(), "assets/questions/ecommerce-manager.json"));
    return bank;
}

} // namespace kvorum::session
