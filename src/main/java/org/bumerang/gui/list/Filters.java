// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.list;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** What the person chose to see: words, groups, picks. */
final class Filters {

    final StringProperty search = new SimpleStringProperty("");
    final ObservableSet<Group> groups = FXCollections.observableSet();
    final ObservableSet<Pick> picks = FXCollections.observableSet();
    final BooleanProperty suspiciousOnly = new SimpleBooleanProperty();
    private final Runnable changed;
    private boolean quiet;

    /** @param changed hears that other rows are wanted */
    Filters(Runnable changed) {
        this.changed = changed;
        search.addListener(now -> tell());
        groups.addListener((SetChangeListener<Group>) change -> tell());
        picks.addListener((SetChangeListener<Pick>) change -> tell());
        suspiciousOnly.addListener(now -> tell());
    }

    Sieve sieve() {
        return Sieve.of(SearchText.terms(search.get()), Set.copyOf(groups), Set.copyOf(picks), suspiciousOnly.get());
    }

    /** True while anything is chosen. */
    BooleanBinding any() {
        return Bindings.createBooleanBinding(() -> !isClear(), search, groups, picks, suspiciousOnly);
    }

    private boolean isClear() {
        return search.get().isBlank() && groups.isEmpty() && picks.isEmpty() && !suspiciousOnly.get();
    }

    /** Takes everything off in one step. */
    void clear() {
        quiet = true;
        search.set("");
        groups.clear();
        picks.clear();
        suspiciousOnly.set(false);
        quiet = false;
        changed.run();
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }
}
