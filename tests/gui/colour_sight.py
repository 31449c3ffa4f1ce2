"""How far apart colours are: contrast after WCAG 2.2, difference after CIEDE2000, sight after Machado et al. 2009."""

import math
from collections.abc import Sequence
from typing import Final

Triple = tuple[float, float, float]

SIGHT: Final = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Severity 1.0, on linear sRGB."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours written as #RRGGBB, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def difference(one: str, other: str, sight: str = "usual") -> float:
    """The CIEDE2000 difference of two colours as a kind of sight sees them."""
    return _ciede2000(_seen(one, sight), _seen(other, sight))


def _linear(colour: str) -> list[float]:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def _luminance(colour: str) -> float:
    return _dot((0.2126, 0.7152, 0.0722), _linear(colour))


def _seen(colour: str, sight: str) -> Triple:
    rgb = _linear(colour)
    return _lab([min(max(_dot(row, rgb), 0.0), 1.0) for row in SIGHT[sight]])


def _dot(row: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(row, other, strict=True))


def _lab(rgb: Sequence[float]) -> Triple:
    x = _dot((0.4124564, 0.3575761, 0.1804375), rgb) / 0.95047
    y = _dot((0.2126729, 0.7151522, 0.0721750), rgb)
    z = _dot((0.0193339, 0.1191920, 0.9503041), rgb) / 1.08883
    x, y, z = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _ciede2000(one: Triple, other: Triple) -> float:
    (l1, c1, h1), (l2, c2, h2) = _polar(one, other)
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    middle = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    by_light = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2))
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = hue / (1 + 0.015 * chroma * _hue_weight(middle))
    rotation = -math.sin(math.radians(60 * math.exp(-(((middle - 275) / 25) ** 2)))) * 2 * _chroma_weight(chroma)
    return math.sqrt(by_light**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue)


def _polar(one: Triple, other: Triple) -> tuple[Triple, Triple]:
    """Lightness, chroma and hue angle of both, with the red-green axis stretched as the formula asks."""
    stretch = 1.5 - 0.5 * _chroma_weight((math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2)
    first, second = (
        (light, math.hypot(a * stretch, b), math.degrees(math.atan2(b, a * stretch)) % 360)
        for light, a, b in (one, other)
    )
    return first, second


def _chroma_weight(chroma: float) -> float:
    return math.sqrt(chroma**7 / (chroma**7 + 25**7))


def _hue_weight(angle: float) -> float:
    terms = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(size * math.cos(math.radians(times * angle + offset)) for size, times, offset in terms)
