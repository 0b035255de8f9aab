// SPDX-License-Identifier: Apache-2.0
package org.bumerang.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files of this room, all in UTF-8. Public only for the packages below this one. */
public final class Resource {

    private Resource() {}

    public static Properties properties(Class<?> room, String file) {
        Properties properties = new Properties();
        try (InputStream stream = room.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file + " beside " + room.getName());
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " beside " + room.getName(), e);
        }
        return properties;
    }

    /** A file beside this class, or one named from the root with a slash in front. */
    public static <T> T json(String file, Class<T> type) {
        try (InputStream stream = Resource.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file);
            }
            return new JsonMapper().readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
