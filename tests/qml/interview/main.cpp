// SPDX-License-Identifier: Apache-2.0
#include "setup.h"

#include <QtQuickTest>

QUICK_TEST_MAIN_WITH_SETUP(kvorum_qml_interview, kvorum::tests::Setup)
