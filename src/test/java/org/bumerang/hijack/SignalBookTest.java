// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The data file and the code name the same numbers. */
class SignalBookTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bumerang.hijack");

    private static ObjectNode content() {
        return (ObjectNode) Resource.read("signals.json", JsonNode.class);
    }

    private static ObjectNode section(ObjectNode content, String name) {
        return content.withObjectProperty(name);
    }

    private static String refusal(ObjectNode content) {
        return assertThrows(IllegalStateException.class, () -> SignalBook.of(content))
                .toString();
    }

    @Test
    void everyLimitIsAskedForSomewhere() {
        assertEquals(names(LimitId.class), asked(LimitId.class));
    }

    @Test
    void everySignalIsRaisedSomewhere() {
        assertEquals(names(SignalId.class), asked(SignalId.class));
    }

    @Test
    void aMissingLimitIsNamed() {
        ObjectNode content = content();
        section(content, "limits").remove("hijack-strong");
        assertTrue(refusal(content).contains("/limits: [hijack-strong]"));
    }

    @Test
    void anUnknownSignalIsNamed() {
        ObjectNode content = content();
        section(content, "signals").putObject("evil-eye").put("weight", 1).put("ground", "x");
        assertTrue(refusal(content).endsWith("signals.json /signals/evil-eye"));
    }

    @Test
    void aNumberWithoutGroundIsNamed() {
        ObjectNode content = content();
        section(content, "limits").putObject("pause-days").put("value", 3);
        assertTrue(refusal(content).endsWith("signals.json /limits/pause-days"));
    }

    @Test
    void aGroundWithoutNumberIsNamed() {
        ObjectNode content = content();
        section(content, "signals").putObject("spam-wave").put("wieght", 20).put("ground", "x");
        assertTrue(refusal(content).endsWith("signals.json /signals/spam-wave"));
    }

    private static Set<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked(Class<? extends Enum<?>> type) {
        return ROOM.stream()
                .filter(room -> !isAbout(room, type))
                .flatMap(room -> room.getFieldAccessesFromSelf().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(type))
                .map(field -> field.getName())
                .filter(names(type)::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // The type itself, and advice that follows from signals which others raise
    private static boolean isAbout(JavaClass room, Class<?> type) {
        return room.isEquivalentTo(type) || room.isEquivalentTo(AdviceOrder.class);
    }
}
