// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Makes all icons of the program from its drawing. Started by {@code ./mvnw -Picons process-test-classes}. */
final class Icons {

    static final Path DRAWING = Path.of("src/dist/icon/bumerang.svg");
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final Path RESOURCES = Path.of("src/main/resources/org/bumerang/gui/app");
    private static final List<Integer> IN_ICO = List.of(16, 24, 32, 48, 64, 256);
    /** The chunks of an icon of macOS by the size of the picture in them. */
    private static final Map<Integer, String> IN_ICNS =
            new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

    private Icons() {}

    public static void main(String[] none) throws Exception {
        for (int size : SIZES) {
            Files.write(resource(size), png(size));
        }
        Files.write(DRAWING.resolveSibling("bumerang.ico"), ico());
        Files.write(DRAWING.resolveSibling("bumerang.icns"), icns());
    }

    static Path resource(int size) {
        return RESOURCES.resolve("icon-" + size + ".png");
    }

    static byte[] png(int size) throws IOException, TranscoderException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) size);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) size);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        transcoder.transcode(
                new TranscoderInput(new ByteArrayInputStream(Files.readAllBytes(DRAWING))), new TranscoderOutput(png));
        return png.toByteArray();
    }

    /** The icon of Windows: a directory of pictures, then the pictures, which may be PNG since Windows Vista. */
    private static byte[] ico() throws IOException, TranscoderException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : IN_ICO) {
            pictures.add(png(size));
        }
        int offset = 6 + 16 * pictures.size();
        ByteBuffer directory = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (int index = 0; index < pictures.size(); index++) {
            // 0 stands for 256
            byte size = (byte) (IN_ICO.get(index) & 0xFF);
            directory.put(size).put(size).putShort((short) 0);
            directory.putShort((short) 1).putShort((short) 32);
            directory.putInt(pictures.get(index).length).putInt(offset);
            offset += pictures.get(index).length;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(directory.array());
        for (byte[] picture : pictures) {
            file.write(picture);
        }
        return file.toByteArray();
    }

    private static byte[] icns() throws IOException, TranscoderException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunks);
        for (Map.Entry<Integer, String> chunk : IN_ICNS.entrySet()) {
            byte[] picture = png(chunk.getKey());
            out.writeBytes(chunk.getValue());
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(file);
        head.writeBytes("icns");
        head.writeInt(chunks.size() + 8);
        chunks.writeTo(head);
        return file.toByteArray();
    }
}
