#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the shipped fonts: Inter with tabular figures by default, cut to the scripts Kvorum needs.

Qt Quick has no `font.features` before 6.6, so the figures of OpenType `tnum` become the ones the
character map points at. Only digits: tabular stops and commas would tear gaps into prose.
Usage: tools/fonts.py [folder with Inter-*.otf]   (Debian: fonts-inter, python3-fonttools)
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Kvorum Inter"
OUT = Path(__file__).resolve().parent.parent / "assets" / "fonts"
WEIGHTS = ("Regular", "Medium", "SemiBold")
RANGES = (
    (0x0020, 0x024F),  # Latin, Latin-1, Extended-A and -B
    (0x02B0, 0x036F),  # modifiers and combining marks
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x218F),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717),
)


def tabular_digits(font):
    mapping = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                mapping.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = mapping.get(table.cmap[code], table.cmap[code])


def rename(font, weight):
    post_script = FAMILY.replace(" ", "") + "-" + weight
    names = {1: FAMILY if weight == "Regular" else f"{FAMILY} {weight}", 2: "Regular", 3: post_script,
             4: f"{FAMILY} {weight}", 6: post_script, 16: FAMILY, 17: weight}
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 13, 14)]
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [post_script]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName = FAMILY, f"{FAMILY} {weight}"


def main():
    source = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
    OUT.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        font = TTFont(source / f"Inter-{weight}.otf", recalcTimestamp=False)
        tabular_digits(font)
        options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "calt", "case"],
                                 name_IDs=["*"], notdef_outline=True, hinting=False, desubroutinize=True)
        cut = subset.Subsetter(options)
        cut.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
        cut.subset(font)
        rename(font, weight)
        font.save(OUT / f"KvorumInter-{weight}.otf")


if __name__ == "__main__":
    main()
