// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.Message;
import org.bumerang.mail.ReadLimits;

/** The mails beside the tests of this room. */
final class Fixtures {

    private static final Path FOLDER = Path.of("src/test/resources/org/bumerang/dsn");

    private Fixtures() {}

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".eml"))
                    .map(file -> file.substring(0, file.length() - ".eml".length()))
                    .sorted()
                    .toList();
        }
    }

    static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name + ".eml"));
    }

    static Message message(String name) throws IOException {
        return messages(bytes(name)).getFirst();
    }

    static List<Message> messages(byte[] mail) {
        List<Message> messages = new ArrayList<>();
        new MailReader(ReadLimits.DEFAULT).read(new MailInput.Bytes("-", mail), (item, bytesDone) -> {
            if (item instanceof Message message) {
                messages.add(message);
            }
            return true;
        });
        return messages;
    }
}
