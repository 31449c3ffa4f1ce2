"""Tests of Sourcelight; the folders mirror `reader/`."""
