"""Write `web/protocol.d.ts` from `py_widgets/protocol.py`: the border is typed once."""

import sys
import types as kinds
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from py_widgets import protocol
from tools import ROOT

TARGET = ROOT / "web" / "protocol.d.ts"
_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean"}


def declarations() -> str:
    """The TypeScript of every message; an annotation without a counterpart raises `TypeError`."""
    parts = ["// Made by `make types` from py_widgets/protocol.py. Do not edit."]
    for message in protocol.MESSAGES:
        sentence = (message.__doc__ or "").strip().splitlines()[0]
        fields = get_type_hints(message)
        rows = [f"  {name}: {typescript(hint)};" for name, hint in fields.items()]
        parts.append("\n".join([f"/** {sentence} */", f"export interface {message.__name__} {{", *rows, "}"]))
    union = " | ".join(member.__name__ for member in get_args(protocol.FromWorker))
    parts.append(f"export type FromWorker = {union};")
    return "\n\n".join(parts) + "\n"


def typescript(hint: Any) -> str:
    """One annotation; what is not in the small set that JSON knows is refused."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if is_typeddict(hint):
        return hint.__name__
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return " | ".join(f'"{value}"' for value in arguments)
    if origin is list:
        return f"{typescript(arguments[0])}[]"
    if origin is dict and arguments[0] is str:
        return f"Record<string, {typescript(arguments[1])}>"
    if origin in (Union, kinds.UnionType):
        return " | ".join(typescript(argument) for argument in arguments)
    raise TypeError(f"protocol.py uses {hint!r}, which has no counterpart in tools/types.py")


if __name__ == "__main__":
    TARGET.write_text(declarations(), encoding="utf-8")
    sys.exit(print(f"wrote {TARGET.relative_to(ROOT)}"))
