"""For PyInstaller, in place of its own, which looks for NLTK's data on this machine: ours is among the resources."""

datas: list[tuple[str, str]] = []
