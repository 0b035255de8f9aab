#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Drags files, or "--text WORDS", from another process into the real window under Xvfb and keeps two pictures: while they hover, and
# after the drop. Needs xvfb, xdotool, openbox and imagemagick, and classes that were built by "./mvnw test-compile
# dependency:build-classpath -Dmdep.outputFile=target/classpath". See docs/dragging.md.
set -eu
if [ "${1:-}" != --inside ]; then
    exec xvfb-run -a -s "-screen 0 1400x1000x24" sh "$0" --inside "$@"
fi
shift
out=target/dragging
mkdir -p "$out/settings"
export XDG_CONFIG_HOME="$PWD/$out/settings"
path="target/classes:target/test-classes:$(cat target/classpath)"
run() { java --enable-native-access=ALL-UNNAMED -Dprism.order=sw -cp "$path" "$@"; }

openbox & manager=$!
run org.bumerang.Main & window=$!
run org.bumerang.gui.app.DragSource "$@" & source=$!
trap 'kill $manager $window $source 2>/dev/null || true' EXIT
until xdotool search --name '^Bumerang$' >/dev/null 2>&1 && xdotool search --name '^DragSource$' >/dev/null 2>&1; do sleep 0.5; done
sleep 3
xdotool windowmove "$(xdotool search --name '^Bumerang$' | tail -1)" 260 40
xdotool windowmove "$(xdotool search --name '^DragSource$' | tail -1)" 0 40
sleep 1
xdotool mousemove 100 130 mousedown 1
for x in 110 130 160 220 400 600 800; do xdotool mousemove "$x" 400; sleep 0.2; done
sleep 1
import -window root "$out/hovering.png"
xdotool mouseup 1
sleep 5
import -window root "$out/dropped.png"
