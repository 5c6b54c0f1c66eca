# SPDX-License-Identifier: Apache-2.0
"""Every text of app and qml has its words in Swedish and Polish, and its plural forms in English (M-132).

Usage: words.py REPOSITORY
"""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path


def unfinished(path):
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            words = message.find("translation")
            forms = [form.text for form in words.findall("numerusform")] or [words.text]
            if words.get("type") == "unfinished" or not all(forms):
                yield f"{path.name}: {context.find('name').text}: {message.find('source').text!r} has no words"


def main():
    root = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        for file in (root / "assets/translations").glob("*.ts"):
            shutil.copy(file, folder)
        subprocess.run([root / "tools/words.sh", folder], check=True)
        found = [line for file in sorted(Path(folder).glob("*.ts")) for line in unfinished(file)]
    print("\n".join(found) or "every text has its words")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
