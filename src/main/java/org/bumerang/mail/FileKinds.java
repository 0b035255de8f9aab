// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.Locale;
import java.util.Set;

/**
 * Files by the ending of their name, as the computer chooses what to start with them. Nothing is opened.
 */
public final class FileKinds {

    /** Programs, scripts, disk images, archives, pages with forms, and documents with macros. */
    private static final Set<String> DANGEROUS = Set.of(
            "html",
            "htm",
            "shtml",
            "xhtml",
            "xht",
            "mht",
            "mhtml",
            "svg",
            "svgz",
            "zip",
            "zipx",
            "rar",
            "r00",
            "r01",
            "7z",
            "ace",
            "arj",
            "lzh",
            "cab",
            "gz",
            "tgz",
            "bz2",
            "xz",
            "tar",
            "z",
            "iso",
            "img",
            "udf",
            "vhd",
            "vhdx",
            "dmg",
            "js",
            "jse",
            "vbs",
            "vbe",
            "vb",
            "wsf",
            "wsh",
            "wsc",
            "sct",
            "hta",
            "lnk",
            "url",
            "website",
            "scf",
            "exe",
            "scr",
            "pif",
            "com",
            "cpl",
            "dll",
            "bat",
            "cmd",
            "ps1",
            "psm1",
            "reg",
            "inf",
            "msc",
            "jar",
            "jnlp",
            "apk",
            "msi",
            "msix",
            "appx",
            "appinstaller",
            "application",
            "appref-ms",
            "settingcontent-ms",
            "search-ms",
            "library-ms",
            "rdp",
            "one",
            "onepkg",
            "docm",
            "dotm",
            "xlsm",
            "xltm",
            "xlam",
            "xlsb",
            "xll",
            "pptm",
            "ppsm",
            "ppam",
            "iqy",
            "slk",
            "chm",
            "py",
            "pyw");

    private static final int LONGEST = 80;

    private FileKinds() {}

    /** Whether a file with this name can run something or show a form when opened. */
    public static boolean isDangerous(String fileName) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        while (name.endsWith(".") || name.endsWith(" ")) {
            name = name.substring(0, name.length() - 1); // Windows drops them
        }
        return DANGEROUS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.indexOf('.') >= 0;
    }

    /** A name to show: without control characters and marks that turn the writing round, which hide the true ending. */
    public static String shown(String fileName) {
        StringBuilder shown = new StringBuilder();
        fileName.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(LONGEST)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The name under which a part would be saved, or empty. */
    public static String nameOf(Part part) {
        if (part instanceof Part.Attachment file && !file.fileName().isEmpty()) {
            return file.fileName();
        }
        String disposition = part.headers().first("Content-Disposition").orElse("");
        int at = disposition.toLowerCase(Locale.ROOT).indexOf("filename=");
        if (at < 0) {
            return part.mediaType().parameter("name").orElse("");
        }
        String name = disposition.substring(at + 9);
        int end = name.indexOf(';');
        return (end < 0 ? name : name.substring(0, end)).replace("\"", "").strip();
    }
}
