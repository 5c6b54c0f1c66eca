# SPDX-License-Identifier: Apache-2.0
# Cross-compiles for arm64 against a folder of Debian's packages (KVORUM_ROOT) and runs under qemu;
# Qt's own tools are this machine's (QT_HOST_PATH, QT_HOST_PATH_CMAKE_DIR).
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES KVORUM_ROOT)
set(CMAKE_SYSROOT "${KVORUM_ROOT}")
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)
set(CMAKE_FIND_ROOT_PATH "${KVORUM_ROOT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
foreach(what LIBRARY INCLUDE PACKAGE)
  set(CMAKE_FIND_ROOT_PATH_MODE_${what} ONLY)
endforeach()
set(ENV{PKG_CONFIG_SYSROOT_DIR} "${KVORUM_ROOT}")
set(ENV{PKG_CONFIG_LIBDIR} "${KVORUM_ROOT}/usr/lib/aarch64-linux-gnu/pkgconfig:${KVORUM_ROOT}/usr/share/pkgconfig")
# What Qt looks for by statx, qemu does not find in the folder by itself.
set(qt "${KVORUM_ROOT}/usr/lib/aarch64-linux-gnu/qt6")
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-aarch64 -L "${KVORUM_ROOT}"
  -E "QT_PLUGIN_PATH=${qt}/plugins" -E "QML2_IMPORT_PATH=${qt}/qml")
