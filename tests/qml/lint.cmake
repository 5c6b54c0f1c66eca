# SPDX-License-Identifier: Apache-2.0
# Runs qmllint over every QML module of the build and fails on any warning.
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${BUILD}" --target all_qmllint
  RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE err)
if(code OR "${out}${err}" MATCHES "Warning:|Error:")
  message(FATAL_ERROR "qmllint is not silent:\n${out}${err}")
endif()
