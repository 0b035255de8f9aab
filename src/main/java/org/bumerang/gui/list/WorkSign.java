// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Shows that something is being worked on once it has taken a while: what is done at once does not flicker. */
final class WorkSign {

    private static final Duration WHILE = Duration.millis(300);

    private final ObservableValue<Boolean> working;
    private final Node sign;
    private final PauseTransition pause = new PauseTransition(WHILE);

    WorkSign(ObservableValue<Boolean> working, Node sign) {
        this.working = working;
        this.sign = sign;
    }

    void follow() {
        pause.setOnFinished(event -> sign.setVisible(working.getValue()));
        working.subscribe(now -> {
            if (now) {
                pause.playFromStart();
            } else {
                pause.stop();
                sign.setVisible(false);
            }
        });
    }
}
