#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Brings assets/translations up to date with the texts in app and qml; what is new stands there as
# unfinished. Usage: tools/words.sh [FOLDER]   (another folder than assets/translations)
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-assets/translations}
lupdate=$(qtpaths6 --query QT_HOST_BINS)/lupdate
for language in sv pl; do
    "$lupdate" -silent -I . -no-obsolete -locations none app qml -source-language en \
        -target-language "$language" -ts "$folder/kvorum_$language.ts"
done
# English needs words of its own only where a number decides the form.
"$lupdate" -silent -I . -no-obsolete -locations none -pluralonly app qml -source-language en \
    -target-language en -ts "$folder/kvorum_en.ts"
