// SPDX-License-Identifier: Apache-2.0
#include "app/cli/score_file.h"

#include <iostream>

/// `score_files DRAWS FILE...`: what `kvorum-cli score` prints for each file, with the weights
/// drawn by the priority order and uniformly. Every platform must print the same bytes.
int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 2) return 2;
    kvorum::scoring::Options options;
    options.draws = static_cast<std::uint32_t>(std::stoul(arguments.front()));
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        for (const bool uniform : {false, true}) {
            options.uniformWeights = uniform;
            if (kvorum::cli::scoreFile(arguments[i], options, std::cout, std::cerr) != 0) return 2;
        }
    }
    return 0;
}
