"""For PyInstaller, in place of its own: thinc's compiled modules import others that cannot be seen from outside."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas = collect_data_files(
    "thinc", includes=["backends/*.cu"]
)  # read when the module is imported, graphics card or not
hiddenimports = collect_submodules("thinc", filter=lambda module: not module.startswith("thinc.tests"))
