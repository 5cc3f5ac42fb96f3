# Sourced by scripts/demo and scripts/test: brings what this machine lacks. Each step looks first, so a second run
# costs nothing.

PANGO_PACKAGES="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"

say() { printf '%s\n' "$*" >&2; }

stop_with() {
    say "${@:2}"
    exit "$1"
}

stop() { stop_with 3 "$@"; }

find_python() {
    local name
    for name in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        if [ -n "$name" ] && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

venv_package() {
    "$1" -c 'import sys; print(f"python3.{sys.version_info.minor}-venv")'
}

# Print the Debian packages that are missing, each once.
missing_packages() {
    local python="$1" tool
    shift
    if [ ! -x .venv/bin/python ]; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null || venv_package "$python"
    fi
    "$python" - <<'PROBE' || echo "$PANGO_PACKAGES"
import ctypes
for name in ("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz-subset.so.0"):
    ctypes.CDLL(name)
PROBE
    for tool in "$@"; do
        command -v "$tool" >/dev/null || echo "$tool"
    done
}

install_packages() {
    local packages="$*" as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo"
    local line="${as_root:+sudo }apt-get install -y --no-install-recommends $packages"
    command -v apt-get >/dev/null ||
        stop "missing on this machine: $packages (docs/install.md says what they are called elsewhere)"
    if [ -n "$as_root" ] && { ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; }; then
        stop "missing on this machine: $packages; as root, run: ${line#sudo }"
    fi
    say "Missing on this machine: $packages. Installing with: $line"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # a list of words
    { $as_root apt-get update -qq && $as_root apt-get install -qq -y --no-install-recommends $packages; } \
        >/dev/null </dev/null || stop "apt-get failed; mend what it says above, then run the same command again"
}

digest_of() {
    cat "$@" | "$python" -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())'
}

# set_up LOCK [TOOL...]: libraries, tools, .venv, the lock's packages and the program itself.
set_up() {
    local lock="$1" python packages stamp digest ready
    shift
    [ "$(uname -s)" = Linux ] || stop "scripts/ are for Linux; docs/install.md tells the way on macOS and Windows"
    if [ -z "$(find_python)" ]; then
        ! command -v python3 >/dev/null || stop "bulletin needs Python 3.11 or later; here is $(python3 --version)"
        install_packages python3
    fi
    python="$(find_python)"
    [ -n "$python" ] || stop "bulletin needs Python 3.11 or later; here is $(python3 --version)"
    packages="$(missing_packages "$python" "$@")"
    # shellcheck disable=SC2086
    [ -z "$packages" ] || install_packages $packages

    # What the developers' lock brings is enough for both.
    stamp=".venv/${lock%.lock}.stamp"
    digest="$(digest_of requirements.lock requirements-dev.lock pyproject.toml)"
    for ready in "$stamp" .venv/requirements-dev.stamp; do
        [ "$(cat "$ready" 2>/dev/null)" != "$digest" ] || return 0
    done
    if ! .venv/bin/python -c '' 2>/dev/null; then
        say "Making .venv with $("$python" --version)"
        "$python" -m venv --clear .venv
    fi
    say "Installing $(grep --count '==' "$lock") packages from $lock (a minute or two, the first time)"
    pip_install --require-hashes --requirement "$lock"
    pip_install --no-deps --no-build-isolation --editable .
    echo "$digest" >"$stamp"
}

pip_install() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --root-user-action=ignore "$@" </dev/null ||
        stop "pip failed; mend what it says above, then run the same command again"
}
