# What the scripts share: finding, and as root installing, what they need. Sourced, not run.

need_sdk() {
    command -v dotnet >/dev/null || { echo "The .NET SDK is missing. Install .NET SDK 10 (package dotnet-sdk-10.0) and run this again." >&2; exit 1; }
}

# The folder of the newest PostgreSQL's programs; empty when there is none.
postgres_bin() {
    ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | while read -r bin; do [ -x "$bin/postgres" ] && echo "$bin"; done | tail -n 1
}

# Installs Debian packages as root; as another user says exactly what to install.
need_packages() {
    [ $# = 0 ] && return
    if [ "$(id -u)" != 0 ]; then
        echo "Something is missing. As root, run: apt-get install --no-install-recommends $*" >&2
        exit 1
    fi
    echo "Installing $* ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

need_postgres() {
    local missing=()
    [ -n "$(postgres_bin)" ] || missing+=(postgresql)
    command -v psql >/dev/null || missing+=(postgresql-client)
    command -v setpriv >/dev/null || missing+=(util-linux)
    need_packages "${missing[@]}"
}

# The tests attack hidden counts by linear programming.
need_glpk() {
    command -v glpsol >/dev/null || need_packages glpk-utils
}

# The pages' styles and charts come from npm.
need_node() {
    local missing=()
    command -v npm >/dev/null || missing+=(nodejs npm)
    need_packages "${missing[@]}"
}

# It prints packs, and the tests look at the pages with it.
need_chromium() {
    command -v chromium >/dev/null || need_packages chromium fonts-liberation
}

# The tests read printed packs.
need_poppler() {
    command -v pdftotext >/dev/null || need_packages poppler-utils
}
