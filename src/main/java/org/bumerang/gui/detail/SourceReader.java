// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.detail;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.bumerang.gui.i18n.Shown;
import org.bumerang.mail.MailInput;
import org.bumerang.mail.MailReader;
import org.bumerang.mail.MessageLocation;
import org.bumerang.mail.ReadLimits;
import org.bumerang.mail.outlook.OutlookFile;

/** Reads the bytes of one message again, as many as are wanted, and makes them fit to be shown. */
public final class SourceReader {

    private final MailReader mail = new MailReader(ReadLimits.DEFAULT);
    private final Function<String, Optional<MailInput>> inputs;

    /** @param inputs finds the input of a source */
    public SourceReader(Function<String, Optional<MailInput>> inputs) {
        this.inputs = inputs;
    }

    SourceViewModel.Source read(MessageLocation location, int mostBytes) throws IOException {
        int length = (int) Math.min(location.length(), mostBytes);
        byte[] bytes = mail.source(input(location), location, length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        String text = decode(ByteBuffer.wrap(bytes));
        return new SourceViewModel.Source(
                state(text, location.length() > length), new SourceText(Shown.lines(text)), mostBytes);
    }

    /** The whole message as a file of its own. */
    byte[] alone(MessageLocation location) throws IOException {
        return mail.alone(input(location), location);
    }

    private MailInput input(MessageLocation location) throws IOException {
        return inputs.apply(location.source()).orElseThrow(EOFException::new);
    }

    private static SourceViewModel.State state(String text, boolean cut) {
        if (cut) {
            return SourceViewModel.State.CUT;
        }
        return OutlookFile.isRebuilt(text) ? SourceViewModel.State.REBUILT : SourceViewModel.State.WHOLE;
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
