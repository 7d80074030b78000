#!/usr/bin/env bash
# What the action runs: lints VITAE_LINT_PATHS (one a line) with the options VITAE_LINT_ARGS.
# Works with the bash 3.2 of macOS.
set -euo pipefail

wanted=${VITAE_LINT_VERSION:-}
vitae=$(command -v vitae || true)
if [ -n "$vitae" ] && [ -n "$wanted" ] && [ "$("$vitae" --version)" != "vitae $wanted" ]; then
  vitae=
fi
if [ -z "$vitae" ]; then
  source=$(cd "$(dirname "$0")/../../.." && pwd)
  if ! command -v swift >/dev/null; then
    echo "::error::neither vitae nor swift is on the PATH; install one of them in a step before"
    exit 2
  fi
  swift build -c release --product vitae --package-path "$source" >&2
  vitae=$(swift build -c release --package-path "$source" --show-bin-path)/vitae
  built=$("$vitae" --version)
  if [ -n "$wanted" ] && [ "$built" != "vitae $wanted" ]; then
    echo "::error::this action builds $built, not $wanted; use the action's tag of that version"
    exit 2
  fi
fi

paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<<"${VITAE_LINT_PATHS:-.}"
read -r -a args <<<"${VITAE_LINT_ARGS:-}" || true

sarif=vitae.sarif
echo "sarif=$sarif" >>"${GITHUB_OUTPUT:-/dev/null}"
exec "$vitae" lint --format github --format sarif -o "$sarif" ${args[@]+"${args[@]}"} -- "${paths[@]}"
