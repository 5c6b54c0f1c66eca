# SPDX-License-Identifier: Apache-2.0
# Runs qmllint over the given targets and fails on any warning.
set(report "")
foreach(target ${TARGETS})
  execute_process(COMMAND "${CMAKE_COMMAND}" --build "${BUILD}" --target ${target}
    RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE err)
  string(APPEND report "${out}${err}")
  if(code)
    message(FATAL_ERROR "${report}")
  endif()
endforeach()
if(report MATCHES "Warning:|Error:")
  message(FATAL_ERROR "qmllint is not silent:\n${report}")
endif()
