"""Letters that people type without their marks."""

from __future__ import annotations

UNACCENTED = str.maketrans("áàâãäåçéèêëíìîïñóòôõöúùûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy")
GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
# Alef, ya and ta marbuta are written in several ways; vowel points and the drawing-out line are left out.
ARABIC: dict[int, int | str] = {
    **str.maketrans("أإآٱىةؤئ", "اااايهوي"),
    **dict.fromkeys([0x640, 0x670, *range(0x64B, 0x653)], ""),
}
DEVANAGARI: dict[int, int | str] = {0x93C: ""}  # the dot under a letter is often left out
