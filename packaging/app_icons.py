"""The program's picture in the sizes and kinds that the systems want, drawn from `resources/sourcelight.svg`.

    python packaging/app_icons.py FOLDER

writes sourcelight.ico, sourcelight.icns and sourcelight-SIZE.png. A process of its own, because Qt has to run.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "sourcelight.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZE, MACOS_SIZE = 256, 512


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    for size in SIZES:
        write(drawn(size), folder / f"sourcelight-{size}.png")
    write(drawn(WINDOWS_SIZE), folder / "sourcelight.ico")
    write(drawn(MACOS_SIZE), folder / "sourcelight.icns")
    application.quit()


def drawn(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def write(image: QImage, file: Path) -> None:
    if not image.save(str(file)):
        sys.exit(f"Qt cannot write {file.name} here.")


if __name__ == "__main__":
    main()
