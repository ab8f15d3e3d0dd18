import Glibc
import Interface

/// What the system says of an error number, in the reader's language.
struct SystemError {
    let code: Int32

    init(_ code: Int32) { self.code = code }

    /// By its number where it is none of those that people meet.
    var said: Phrase { Self.known[code] ?? Phrase("erreur \(Int(code))", "error \(code)") }

    private static let known: [Int32: Phrase] = [
        EIO: Phrase("le disque ne répond pas bien", "input/output error"),
        ENOENT: Phrase("rien de ce nom", "no such file or directory"),
        ENOTDIR: Phrase("un des dossiers n'en est pas un", "not a directory"),
        EISDIR: Phrase("c'est un dossier", "is a directory"),
        EACCES: Phrase("accès refusé", "permission denied"),
        EPERM: Phrase("opération interdite", "operation not permitted"),
        EEXIST: Phrase("il existe déjà", "file exists"),
        EBUSY: Phrase("il est occupé", "device or resource busy"),
        EINVAL: Phrase("demande impossible ici", "invalid argument"),
        EMFILE: Phrase("trop de fichiers ouverts", "too many open files"),
        ENFILE: Phrase("trop de fichiers ouverts sur la machine", "too many open files in system"),
        ENOSPC: Phrase("plus de place", "no space left on device"),
        EDQUOT: Phrase("quota atteint", "disk quota exceeded"),
        EROFS: Phrase("disque en lecture seule", "read-only file system"),
        ENAMETOOLONG: Phrase("nom trop long", "file name too long"),
        ELOOP: Phrase("trop de liens symboliques", "too many levels of symbolic links"),
        EXDEV: Phrase("sur un autre disque", "invalid cross-device link"),
        ENXIO: Phrase("rien ne répond à ce nom", "no such device or address"),
        ENODEV: Phrase("pas d'appareil de ce nom", "no such device"),
        ENOMEM: Phrase("plus de mémoire", "cannot allocate memory"),
        EPIPE: Phrase("plus personne ne lit", "broken pipe"),
        EAGAIN: Phrase("pas disponible pour l'instant", "resource temporarily unavailable"),
        ESTALE: Phrase("le dossier partagé n'est plus le même", "stale file handle"),
        EBADF: Phrase("la sortie est fermée", "bad file descriptor"),
        ETIMEDOUT: Phrase("pas de réponse à temps", "connection timed out"),
        EREMOTEIO: Phrase("le disque distant ne répond pas bien", "remote I/O error"),
        EFBIG: Phrase("fichier trop grand", "file too large"),
    ]
}
