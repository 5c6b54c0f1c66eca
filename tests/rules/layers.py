# SPDX-License-Identifier: Apache-2.0
"""Who may include whom. DRAWING is the drawing of the architecture, one arrow an entry."""
import posixpath
import re

CORE = ("core/base", "core/domain", "core/scoring", "core/vault", "core/log", "core/store")

# A folder may include what an arrow, or a chain of arrows, leads to. A folder that is not named
# belongs to the nearest named one above it.
DRAWING = {
    "core/base": (),
    "core/domain": ("core/base",),
    "core/scoring": ("core/domain",),
    "core/vault": ("core/base",),
    "core/log": ("core/vault", "core/domain"),
    "core/store": ("core/log",),
    "sync/protocol": CORE,
    "sync/client": ("sync/protocol",),
    "sync/transport": ("sync/client",),
    "sync/server": ("sync/protocol",),
    "app/platform": ("app/session",),
    "app/session": ("sync/client",),
    "app/network": ("app/session", "sync/transport", "sync/server"),
    "app/models": ("app/session",),
    "app/reports": ("app/session",),
    "app/viewmodels": ("app/models", "app/reports"),
    "app": ("app/viewmodels", "app/platform", "app/network", "qml"),
    "qml/Theme": (),
    "qml/Controls": ("qml/Theme",),
    "qml/Charts": ("qml/Controls",),
    "qml": ("qml/Charts", "app/viewmodels"),
}
TOP = {path.split("/")[0] for path in DRAWING}
WITHOUT_QT = ("core/", "sync/protocol/", "sync/client/", "sync/server/")
PLAIN_MODULES = {  # QML modules that know no view model: what else of ours they may import
    "qml/Theme": (),
    "qml/Controls": ("Kvorum.Theme",),
    "qml/Charts": ("Kvorum.Theme", "Kvorum.Controls"),
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.M)
QT_HEADER = re.compile(r"(?:Qt[A-Z]\w*/)?(?:Q[A-Z]\w*|q[a-z]\w*\.h|Qt[A-Z]\w*)$|Qt[A-Z]\w*/")
QT_IN_CMAKE = re.compile(r"\bQt\d?::\w+|\bAUTOMOC\b")
QT_CLASS_CONTEXT = re.compile(r"\b(?:setContextProperty|setContextProperties|setContextObject)\b")


def layer_of(path):
    """The folder of DRAWING that a file belongs to; None where it belongs to no layer."""
    folder = posixpath.dirname(path)
    while folder:
        if folder in DRAWING:
            return folder
        folder = posixpath.dirname(folder)
    return None


def below(layer, seen=None):
    seen = set() if seen is None else seen
    for lower in DRAWING[layer]:
        if lower not in seen:
            seen.add(lower)
            below(lower, seen)
    return seen


REACHED = {layer: below(layer) | {layer} for layer in DRAWING}


def included_path(source, name, paths):
    """The tracked file, or at least the folder, that an include of ours means."""
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(source.path), name))
    if beside in paths or name.startswith("."):
        return beside
    return name


def includes(source, paths):
    layer = layer_of(source.path)
    top = source.path.split("/")[0]
    if layer is None and top in TOP:
        yield source.violation(0, "layers", f"{posixpath.dirname(source.path)} has no place in the architecture")
        return
    for match in INCLUDE.finditer(source.text):
        name = match.group(2)
        if QT_HEADER.match(name) and source.path.startswith(WITHOUT_QT):
            yield source.violation(match.start(1), "qt-free", f"<{name}> in {layer}, which is free of Qt")
        other = layer_of(included_path(source, name, paths))
        if layer and other and other not in REACHED[layer]:
            yield source.violation(match.start(1), "layers", f"{layer} does not stand above {other}")


def cmake(source):
    if source.path.startswith(WITHOUT_QT):
        for match in QT_IN_CMAKE.finditer(source.script):
            yield source.violation(match.start(), "qt-free", f"{match.group()} in a folder that is free of Qt")


def context_properties(source):
    for match in QT_CLASS_CONTEXT.finditer(source.code):
        yield source.violation(match.start(), "context-property", f"{match.group()}: register a type instead")


def imports(source, document):
    layer = layer_of(source.path)
    if layer not in PLAIN_MODULES:
        return
    own = "Kvorum." + layer.split("/")[1]
    for module, offset in document.imports:
        if module.startswith("Kvorum") and module not in (own, *PLAIN_MODULES[layer]):
            yield source.violation(offset, "layers", f"{layer} imports {module}, but knows no more than "
                                   + (", ".join(PLAIN_MODULES[layer]) or "Qt"))
