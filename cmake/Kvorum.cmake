# SPDX-License-Identifier: Apache-2.0
# Project-wide settings and the four functions every folder uses.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
# Trap 2 of Qt 6.4: without this qmllint cannot resolve the project's own modules.
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  add_compile_definitions(QT_NO_DEBUG)
endif()
add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Werror -ffp-contract=off -fno-fast-math)
if(KVORUM_SANITIZE)
  add_compile_options(-fsanitize=${KVORUM_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${KVORUM_SANITIZE})
endif()

include(Packages)

# How many times longer than on this machine a test may take: an emulated processor is slow.
set(KVORUM_SLOWER 1)
if(CMAKE_CROSSCOMPILING_EMULATOR)
  set(KVORUM_SLOWER 10)
endif()

# kvorum_library(<target> SOURCES ... DEPS ... [PRIVATE_DEPS ...]): one folder, one static library.
function(kvorum_library target)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS;PRIVATE_DEPS" ${ARGN})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC ${ARG_DEPS} PRIVATE ${ARG_PRIVATE_DEPS})
endfunction()

# kvorum_test(<name> SOURCES ... DEPS ... [LABEL core|sync|app|qml|property|rules] [TIMEOUT seconds]):
# a QtTest program, registered with CTest under its own name, run offscreen.
function(kvorum_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;DEPS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_compile_definitions(${name} PRIVATE KVORUM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" KVORUM_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_DEPS})
  add_test(NAME ${name} COMMAND ${name})
  math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * ${KVORUM_SLOWER}")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABEL}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()

# kvorum_qml_test(<name> <program> <timeout> <suite>.qml): a suite of this folder, in the program
# that has its modules, offscreen.
function(kvorum_qml_test name program timeout suite)
  add_test(NAME ${name} COMMAND ${program} -input "${CMAKE_CURRENT_SOURCE_DIR}/${suite}")
  math(EXPR timeout "${timeout} * ${KVORUM_SLOWER}")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS qml
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
