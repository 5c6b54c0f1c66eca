#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the shipped fonts: Inter with tabular figures by default, cut to the scripts Kvorum needs.

Qt Quick has no `font.features` before 6.6, so the figures of OpenType `tnum` become the ones the
character map points at. Only digits: tabular stops and commas would tear gaps into prose. The
outlines are made quadratic, within one unit of 2,816 to the em: a glyph of those loads
six times as fast, and a first page has some hundred of them in each size.
Usage: tools/fonts.py [folder with Inter-*.otf]   (Debian: fonts-inter, python3-fonttools)
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

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


def quadratic(font):
    order, drawn = font.getGlyphOrder(), font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(drawn)
        drawn[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    for name, glyph in glyphs.items():
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    font["maxp"].tableVersion = 0x00010000
    for unused in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                   "maxSizeOfInstructions", "maxComponentElements"):
        setattr(font["maxp"], unused, 0)
    font["maxp"].maxZones = 1
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


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
        quadratic(font)
        font.save(OUT / f"KvorumInter-{weight}.ttf")


if __name__ == "__main__":
    main()
