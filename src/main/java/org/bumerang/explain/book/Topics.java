// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain.book;

import java.util.Optional;
import java.util.Properties;
import org.bumerang.classify.Cause;
import org.bumerang.explain.Resource;
import org.bumerang.hijack.AdviceStep;
import org.bumerang.hijack.Missing;

/** Which page tells more of what a verdict or a case says. Immutable and thread-safe. */
public final class Topics {

    private static final String FILE = "/org/bumerang/explain/pages/topics.properties";

    private final Properties pages = Resource.properties(Topics.class, FILE);

    /** The page on a cause, or on the cause that it refines. */
    public Optional<String> page(Cause cause) {
        String id = cause.id();
        return page("cause." + id).or(() -> page("cause." + id.split("\\.", 2)[0]));
    }

    /** The page on how to get the evidence that is missing; none for what is no matter of files. */
    public Optional<String> page(Missing missing) {
        return page("missing." + missing.id());
    }

    /** The page on a step; none for those that say all themselves. */
    public Optional<String> page(AdviceStep step) {
        return page("step." + step.id());
    }

    private Optional<String> page(String key) {
        return Optional.ofNullable(pages.getProperty(key));
    }
}
