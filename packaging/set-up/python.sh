#!/bin/sh
# Prints the Python to build on: $PYTHON if it is set, else what the system calls python3, else the newest other one that fits.
set -eu

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

if [ -n "${PYTHON:-}" ]; then set -- "$PYTHON"; else set -- python3 python3.13 python3.12 python3.11; fi
for candidate; do
    if fits "$candidate"; then
        command -v "$candidate"
        exit 0
    fi
done

found=$("${PYTHON:-python3}" --version 2>/dev/null || echo "no python3")
echo "Sourcelight needs Python 3.11, 3.12 or 3.13; here is $found. Install one of them, or name it: make run PYTHON=python3.12" >&2
exit 1
