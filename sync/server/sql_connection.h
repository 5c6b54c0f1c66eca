// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "sync/server/store.h"

#include <memory>
#include <span>
#include <stdexcept>
#include <string_view>
#include <variant>

/// What the two databases have in common below the statements of sql.h.
namespace kvorum::server {

/// BIGINT, BYTEA, TEXT. Views live until the call returns; monostate is NULL.
using Parameter = std::variant<std::monostate, std::uint64_t, base::ByteView, std::string_view>;

/// What a statement gave, read forwards.
class Rows {
public:
    virtual ~Rows() = default;
    virtual bool next() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::uint64_t number(int column) const = 0;
    /// Also a text's; until the next row.
    [[nodiscard]] virtual base::ByteView view(int column) const = 0;

    [[nodiscard]] base::Bytes bytes(int column) const {
        const auto seen = view(column);
        return {seen.begin(), seen.end()};
    }
    /// Throws where the column holds another length: the database was changed from outside.
    template <typename SomeId>
    [[nodiscard]] SomeId id(int column) const {
        const auto id = SomeId::fromView(view(column));
        if (!id) throw std::runtime_error("an id of another length in the database");
        return *id;
    }
};

/// One connection inside a transaction; one thread at a time. The texts live as long as the
/// program: they are prepared once. Throws std::exception where the database refuses.
class SqlConnection {
public:
    virtual ~SqlConnection() = default;
    [[nodiscard]] virtual std::unique_ptr<Rows> query(std::string_view sql,
                                                      std::span<const Parameter> parameters) = 0;
    /// Without an answer: may be on its way until the next query or the commit, which then throw.
    virtual void run(std::string_view sql, std::span<const Parameter> parameters) = 0;
};

} // namespace kvorum::server
