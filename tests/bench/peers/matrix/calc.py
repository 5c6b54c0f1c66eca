# SPDX-License-Identifier: Apache-2.0
"""The matrix in LibreOffice Calc without a window: means, variances, scores, standard errors, own totals.

Usage: calc.py FOLDER; prints milliseconds of a full recalculation, one run a line. Fails where the scores differ.
Runs under the system's Python, which knows `uno`.
"""
import contextlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

RATERS, RUNS, PATIENCE = 5, 9, 120


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > end:
                raise
            with contextlib.suppress(subprocess.TimeoutExpired):
                sys.exit(f"soffice ended with {office.wait(0.1)}")


def column(number):
    return (chr(64 + number // 26) if number >= 26 else "") + chr(65 + number % 26)


def fill(sheet, rows, weights):
    """Ratings on top, weights below, then means, variances; scores and errors to the right."""
    last, n = column(len(weights) - 1), len(rows) // RATERS
    weight_row = len(rows) + 1
    sheet.getCellRangeByName(f"A1:{last}{len(rows)}").setDataArray(tuple(map(tuple, rows)))
    sheet.getCellRangeByName(f"A{weight_row}:{last}{weight_row}").setDataArray((tuple(weights),))
    w = f"$A${weight_row}:${last}${weight_row}"
    for start, function in ((weight_row, "AVERAGE"), (weight_row + n, "VAR")):
        formulas = tuple(tuple(f"={function}({column(i)}{c * RATERS + 1}:{column(i)}{c * RATERS + RATERS})"
                               for i in range(len(weights))) for c in range(n))
        sheet.getCellRangeByName(f"A{start + 1}:{last}{start + n}").setFormulaArray(formulas)
    totals = tuple((f"=25*SUMPRODUCT({w};A{r + 1}:{last}{r + 1}-1)/SUM({w})",) for r in range(len(rows)))
    sheet.getCellRangeByName(f"AX1:AX{len(rows)}").setFormulaArray(totals)
    scores = tuple((f"=25*SUMPRODUCT({w};A{weight_row + c + 1}:{last}{weight_row + c + 1}-1)/SUM({w})",
                    f"=25*SQRT(SUMPRODUCT({w};{w};A{weight_row + n + c + 1}:{last}{weight_row + n + c + 1})/{RATERS})"
                    f"/SUM({w})") for c in range(n))
    target = sheet.getCellRangeByName(f"AY1:AZ{n}")
    target.setFormulaArray(scores)
    return target


def main():
    folder = Path(sys.argv[1])
    rows = [[float(x) for x in line.split(",")] for line in (folder / "ratings.csv").read_text().split()]
    weights = [float(x) for x in (folder / "weights.csv").read_text().split()]
    expected = [float(x) for x in (folder / "scores.csv").read_text().split()]
    with tempfile.TemporaryDirectory() as profile:
        pipe = "kvorum" + Path(profile).name
        office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
                                   "--nologo", f"--accept=pipe,name={pipe};urp"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connect(pipe, office)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            hidden = PropertyValue(Name="Hidden", Value=True)
            book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
            target = fill(book.Sheets.getByIndex(0), rows, weights)
            for _ in range(RUNS):
                start = time.monotonic()
                book.calculateAll()
                print(1000 * (time.monotonic() - start))
            off = max(abs(row[0] - score) for row, score in zip(target.getDataArray(), expected))
            if not off < 1e-9:
                sys.exit(f"the scores differ by {off}")
            with contextlib.suppress(DisposedException):  # the answer may be lost when it goes
                desktop.terminate()
            office.wait(PATIENCE)
        finally:
            office.kill()
            office.wait()


if __name__ == "__main__":
    main()
