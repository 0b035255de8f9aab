// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bumerang.mail.FolderRole;
import org.bumerang.mail.Header;
import org.bumerang.mail.Headers;

/**
 * The labels that Google writes on top of each mail when it hands out an account (X-Gmail-Labels, separated by commas, in
 * the language of the account). One file holds the whole account, so that they alone tell the Sent folder from the rest.
 */
public final class GmailLabels {

    /** Google's two fields stand above all others; below that anybody can have written them. */
    private static final int TOP_FIELDS = 2;

    private GmailLabels() {}

    /** Whether Google says that the person sent this mail; also of one that was thrown away afterwards. */
    public static boolean sayThatItWasSent(Headers headers) {
        List<Header> top = headers.fields().stream().limit(TOP_FIELDS).toList();
        boolean googles = top.stream().anyMatch(field -> field.is("X-GM-THRID"));
        return googles
                && top.stream()
                        .filter(field -> field.is("X-Gmail-Labels"))
                        .map(field -> roles(field.value()))
                        .anyMatch(roles -> roles.contains(FolderRole.SENT) && !roles.contains(FolderRole.DRAFT));
    }

    private static Set<FolderRole> roles(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(label -> FolderRole.ofName(label.replace('"', ' ')))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
