# SPDX-License-Identifier: Apache-2.0
# cmake -DNAME=<function> -DFILE=<data> -DOUT=<source> -P embed.cmake: a function that gives the data.
file(READ "${FILE}" bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
string(REPLACE "0x0a," "0x0a,
" bytes "${bytes}")
file(WRITE "${OUT}" "// Written by assets/embed.cmake.
#include \"assets/assets.h\"

namespace kvorum::assets {

namespace {

constexpr unsigned char bytes[] = {
${bytes}};

} // namespace

std::string_view ${NAME}() {
    return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

} // namespace kvorum::assets
")
