// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MessageLocation;

/** Reads the bytes of one message again, at most {@value #MOST_BYTES}, and makes them fit to be shown. */
public final class SourceReader {

    static final int MOST_BYTES = 512 << 10;

    private final Function<String, Optional<MailInput>> inputs;

    /** @param inputs finds the input of a source */
    public SourceReader(Function<String, Optional<MailInput>> inputs) {
        this.inputs = inputs;
    }

    SourceViewModel.Source read(MessageLocation location) throws IOException {
        int length = (int) Math.min(location.length(), MOST_BYTES);
        ByteBuffer bytes = bytes(location, length);
        SourceViewModel.State state =
                location.length() > length ? SourceViewModel.State.CUT : SourceViewModel.State.WHOLE;
        return new SourceViewModel.Source(state, Shown.lines(decode(bytes)));
    }

    private ByteBuffer bytes(MessageLocation location, int length) throws IOException {
        MailInput input = inputs.apply(location.source()).orElseThrow(EOFException::new);
        return switch (input) {
            case MailInput.Bytes pasted -> slice(pasted.content(), location.offset(), length);
            case MailInput.Place place -> read(fileOf(place, location.source()), location.offset(), length);
        };
    }

    // a message of a folder has the folder's name and the path below it as its source
    private static Path fileOf(MailInput.Place place, String source) {
        String below = source.substring(Math.min(place.name().length(), source.length()));
        String relative = below.startsWith("/") ? below.substring(1) : below;
        return relative.isEmpty() ? place.path() : place.path().resolve(relative);
    }

    private static ByteBuffer slice(ByteBuffer content, long offset, int length) throws EOFException {
        if (offset + length > content.limit()) {
            throw new EOFException();
        }
        return content.slice((int) offset, length);
    }

    private static ByteBuffer read(Path file, long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, offset + bytes.position()) < 0) {
                    throw new EOFException();
                }
            }
        }
        return bytes.flip();
    }

    // a source has no charset of its own: UTF-8 where it is valid, else every byte as one character
    private static String decode(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
        }
    }
}
