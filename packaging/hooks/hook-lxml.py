"""For PyInstaller, in place of its own, which takes all of lxml: what is compiled imports only this."""

hiddenimports = ["lxml._elementpath"]
