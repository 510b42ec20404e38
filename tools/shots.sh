#!/usr/bin/env bash
# Saves pictures of pages of the site in dist/ to target/shots/, for people to look at.
# What to take is chosen by variables, lists separated by commas:
#   SHOTS_PATHS   pages without their language   (default: the programme, agenda, outcomes)
#   SHOTS_LANGS   languages                      (default: fr,ar,zgh,en)
#   SHOTS_SIZES   widths                         (360 412 820 1280 1080; default: 412,1280)
#   SHOTS_THEME   light or dark                  (default: light)
#   SHOTS_SCRIPT  JavaScript to run before each page, for example to fill localStorage
#   SHOTS_FULL    1 for the whole page, not the first screenful
# For example: SHOTS_PATHS=,agenda,session/opening SHOTS_LANGS=ar tools/shots.sh
# shellcheck source=tools/lib.sh
source "$(dirname "$0")/lib.sh"

exec cargo test --quiet --features publish --test browser -- shots --ignored --nocapture
