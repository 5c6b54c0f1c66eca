# SPDX-License-Identifier: Apache-2.0
# Thin names over tools/, CMake presets and CTest.
.DEFAULT_GOAL := help
.PHONY: help run build test test-platforms lint format bench fuzz soak mutations citus screenshots fresh clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

run: ## install what is missing, build, start the relay (DATABASE=postgresql://…) and open the demo vacancy
	@tools/run.sh

build: ## build/bin/kvorum, kvorum-cli and kvorum-server, optimised
	@tools/install.sh run
	@tools/build.sh release

test: ## build and run everything through CTest
	@tools/install.sh run test
	@tools/build.sh test
	@ctest --test-dir build --output-on-failure --no-tests=error -j2

test-platforms: ## the same bytes from other compilers, flags and processors; core and QML tests on arm64
	@tools/install.sh run test platforms folder
	@tools/platforms.sh

lint: ## clang-format, clang-tidy, qmllint, rules (BASE=commit: clang-tidy only on what changed since)
	@tools/lint.sh $(BASE)

format: ## clang-format in place
	@tools/install.sh test
	@git ls-files -z '*.cpp' '*.h' | xargs -0 -r clang-format -i

bench: ## measure, one JSON line a figure, into out/bench.jsonl
	@tools/install.sh run test bench
	@cmake --preset test >/dev/null
	@tools/build.sh test bench

fuzz: ## each libFuzzer harness for ten minutes from its corpus
	@tools/install.sh run test
	@tools/fuzz.sh

soak: ## 1,000 kills of real processes in a running sync, 200 of the app in an interview, then worlds (KILLS=, SECONDS_MOST=, SEED=, WORLDS=)
	@tools/install.sh run test
	@tools/build.sh test kvorum-kills kvorum-interview-kills kvorum-syncworld
	@build/tests/kvorum-kills --seed $(or $(SEED),1000) --kills $(or $(KILLS),1000) --seconds $(or $(SECONDS_MOST),3600)
	@build/tests/kvorum-interview-kills --seed $(or $(SEED),1000) --kills 200
	@build/bin/kvorum-syncworld --seed $(or $(SEED),1000) --seeds $(or $(WORLDS),1000) --devices 8 --steps 2000

mutations: ## plant faults in a copy of the sources; each must break a promise within 200 worlds (NAMES=)
	@tools/install.sh run test
	@python3 tests/sync/mutations.py $(NAMES)

citus: ## make the tables on a Citus coordinator (DATABASE=postgresql://…), once, before its first server
	@psql -X -q -v ON_ERROR_STOP=1 --single-transaction -d "$(DATABASE)" -f sync/server/schema/citus.sql

screenshots: ## every screen in every size, theme and language into out/screenshots/
	@tools/install.sh run test
	@tools/build.sh test screenshots

fresh: ## prove `make run` and `make test` in a bare Debian 12 folder
	@tools/fresh.sh

clean: ## remove what was built and written
	@rm -rf build build-asan build-fuzz out
