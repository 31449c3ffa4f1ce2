#!/bin/sh
# Makes or renews the virtual environment in $1 with the libraries pinned in the lock file $2 and the project itself.
# With the word "tests" as $3, what the tests of the real window need from the system is seen to as well.
set -eu
folder=$1 lock=$2 for_tests=${3:-}

python=$(packaging/set-up/python.sh)
"$python" packaging/set-up/system.py ${for_tests:+--tests}

if ! PYTHON=$folder/bin/python packaging/set-up/python.sh >/dev/null 2>&1 || ! "$folder/bin/python" -m pip --version >/dev/null 2>&1; then
    [ ! -f "$folder/pyvenv.cfg" ] || rm -rf "$folder"   # made with a Python that is gone
    "$python" -m venv "$folder"
fi

export PIP_DISABLE_PIP_VERSION_CHECK=1
[ -t 1 ] || quiet=--quiet
echo "Getting the libraries into $folder. The first time this takes some minutes."
# The lock names everything down to the last library, so nothing is left for pip to work out.
"$folder/bin/python" -m pip install ${quiet:-} --require-hashes --only-binary :all: --no-deps -r "$lock"
# The old kind of editable install costs no import hook at every start.
"$folder/bin/python" -m pip install --quiet --no-deps --no-build-isolation --config-settings editable_mode=compat --editable .
# Ready-made byte code: the first start is as quick as the second, also where Python may not write any itself.
"$folder/bin/python" -m compileall -q reader
