"""The side panel: who says so, what the questions find, how it is worded; one module a part."""
