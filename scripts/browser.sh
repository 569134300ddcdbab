#!/bin/sh
# Finds a Chromium for the browser tests, and installs one where there is none:
# Debian's own where apt is there and may be used, Playwright's elsewhere.
# Usage: sh scripts/browser.sh BIN, the folder of the virtual environment's programs.
set -eu
bin=$1

for name in chromium chromium-browser; do
    if command -v "$name" >/dev/null 2>&1; then
        exit 0
    fi
done

if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        as_root=no
    fi
    if [ "$as_root" != no ]; then
        echo "Installing Chromium for the browser tests (Debian's package)"
        export DEBIAN_FRONTEND=noninteractive
        if $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends chromium >/dev/null; then
            exit 0
        fi
        echo "The package could not be installed; trying Playwright's own" >&2
    fi
fi

echo "Installing Chromium for the browser tests (Playwright's own; does nothing when it is there)"
exec "$bin/playwright" install chromium
