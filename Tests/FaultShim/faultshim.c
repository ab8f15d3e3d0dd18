/* Makes one file-system call of a program fail, or kills the program at it (LD_PRELOAD; tests only).
 *
 *   FAULT_ROOT    only calls on paths below this folder, or on descriptors opened below it, count
 *   FAULT_AT      the number of the call to hit, from 1
 *   FAULT_KIND    EIO ENOSPC EFBIG EINTR   the call fails so; EINTR only calls that signals do interrupt
 *                 SHORT                    a write writes half (counts writes only)
 *                 TEAR                     a write writes half, then the program dies (counts writes only)
 *                 FULL                     a write writes half, all later ones ENOSPC (counts writes only)
 *                 KILL KILLAFTER           the program dies before or after the call
 *   A failed fdatasync also loses what was not synced, as kernels do: zeros stand in its place.
 *   FAULT_STICKY  1: every later call fails too
 *   FAULT_MARK    a file that is made when the fault strikes
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum { FDS = 1024 };
static char watched[FDS];
static off_t synced[FDS];
static int count, at, sticky, struck;
static const char *root, *kind, *mark;

__attribute__((constructor)) static void begin(void) {
  root = getenv("FAULT_ROOT");
  kind = getenv("FAULT_KIND");
  mark = getenv("FAULT_MARK");
  at = atoi(getenv("FAULT_AT") ? getenv("FAULT_AT") : "0");
  sticky = getenv("FAULT_STICKY") != NULL;
}

static int below(int folder, const char *path) {
  if (!root || !kind || !path) return 0;
  if (path[0] == '/') return strncmp(path, root, strlen(root)) == 0;
  return folder >= 0 && folder < FDS && watched[folder];
}
static int on(int fd) { return root && kind && fd >= 0 && fd < FDS && watched[fd]; }
static off_t sizeOf(int fd) {
  struct stat status;
  return syscall(SYS_fstat, fd, &status) == 0 && S_ISREG(status.st_mode) ? status.st_size : 0;
}
static void watch(int fd, int yes) {
  if (fd < 0 || fd >= FDS) return;
  watched[fd] = yes;
  synced[fd] = yes ? sizeOf(fd) : 0;
}
static int is(const char *name) { return strcmp(kind, name) == 0; }

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) pause();
}

/* What becomes of a call. */
enum { PASS, FAIL, HALF, HALF_DIE, DIE_AFTER };
enum { PLAIN, SLOW, WRITE };
static int decide(int applicable, int nature) {
  if (!applicable) return PASS;
  int isWrite = nature == WRITE;
  if (is("EINTR") && nature == PLAIN) return PASS;
  int writesOnly = is("SHORT") || is("TEAR") || is("FULL");
  if (writesOnly && !isWrite) return PASS;
  count++;
  if (count < at || at == 0) return PASS;
  if (count > at && !(sticky || is("FULL"))) return PASS;
  if (!struck) {
    struck = 1;
    if (mark) { int fd = syscall(SYS_openat, AT_FDCWD, mark, O_CREAT | O_WRONLY, 0600); syscall(SYS_close, fd); }
  }
  if (is("KILL")) die();
  if (is("KILLAFTER")) return DIE_AFTER;
  if (is("SHORT")) return HALF;
  if (is("TEAR")) return HALF_DIE;
  if (is("FULL")) { if (count == at) return HALF; errno = ENOSPC; return FAIL; }
  errno = is("ENOSPC") ? ENOSPC : is("EFBIG") ? EFBIG : is("EINTR") ? EINTR : EIO;
  return FAIL;
}
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define AFTER(what, result) do { int e_ = errno; if ((what) == DIE_AFTER) die(); errno = e_; return (result); } while (0)

static mode_t modeOf(int flags, va_list list) { return flags & O_CREAT ? va_arg(list, mode_t) : 0; }

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list list; va_start(list, flags); mode_t mode = modeOf(flags, list); va_end(list); \
    int hit = below(-1, path), what = decide(hit, SLOW); \
    if (what == FAIL) return -1; \
    int fd = REAL(name)(path, flags, mode); watch(fd, hit); AFTER(what, fd); }
OPEN(open)
OPEN(open64)
#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    va_list list; va_start(list, flags); mode_t mode = modeOf(flags, list); va_end(list); \
    int hit = below(folder, path), what = decide(hit, SLOW); \
    if (what == FAIL) return -1; \
    int fd = REAL(name)(folder, path, flags, mode); watch(fd, hit); AFTER(what, fd); }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) { watch(fd, 0); return REAL(close)(fd); }

ssize_t write(int fd, const void *bytes, size_t size) {
  int what = decide(on(fd), WRITE);
  if (what == FAIL) return -1;
  if (what == HALF) return REAL(write)(fd, bytes, size / 2 ? size / 2 : size);
  if (what == HALF_DIE) { REAL(write)(fd, bytes, size / 2); die(); }
  ssize_t done = REAL(write)(fd, bytes, size);
  AFTER(what, done);
}

#define ON_FD(name, nature, parameters, arguments) \
  int name parameters { int what = decide(on(fd), nature); if (what == FAIL) return -1; \
    int done = REAL(name) arguments; AFTER(what, done); }
ON_FD(fsync, PLAIN, (int fd), (fd))

/* Pages that could not be written are dropped and taken for clean ("fsyncgate"). */
static void loseUnsynced(int fd) {
  char path[64];
  int error = errno;
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  int other = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY); /* without O_APPEND, which pwrite would obey */
  for (off_t at = synced[fd], size = sizeOf(fd); at < size; at++) syscall(SYS_pwrite64, other, "", 1, at);
  syscall(SYS_close, other);
  errno = error;
}

int fdatasync(int fd) {
  int what = decide(on(fd), SLOW);
  if (what == FAIL) {
    loseUnsynced(fd);
    return -1;
  }
  int done = REAL(fdatasync)(fd);
  if (done == 0 && fd < FDS) synced[fd] = sizeOf(fd);
  AFTER(what, done);
}

ON_FD(ftruncate, SLOW, (int fd, off_t size), (fd, size))
ON_FD(ftruncate64, SLOW, (int fd, off64_t size), (fd, size))
ON_FD(flock, SLOW, (int fd, int how), (fd, how))
ON_FD(fstat, PLAIN, (int fd, struct stat *status), (fd, status))
ON_FD(fstat64, PLAIN, (int fd, struct stat64 *status), (fd, status))

#define READ(name, offset) \
  ssize_t name(int fd, void *bytes, size_t size, offset from) { int what = decide(on(fd), SLOW); \
    if (what == FAIL) return -1; \
    ssize_t done = REAL(name)(fd, bytes, size, from); AFTER(what, done); }
READ(pread, off_t)
READ(pread64, off64_t)

#define AT_PATH(name, parameters, arguments, folder, path) \
  int name parameters { int what = decide(below(folder, path), PLAIN); if (what == FAIL) return -1; \
    int done = REAL(name) arguments; AFTER(what, done); }
AT_PATH(rename, (const char *a, const char *b), (a, b), -1, a)
AT_PATH(renameat, (int f, const char *a, int g, const char *b), (f, a, g, b), f, a)
AT_PATH(link, (const char *a, const char *b), (a, b), -1, a)
AT_PATH(linkat, (int f, const char *a, int g, const char *b, int how), (f, a, g, b, how), f, a)
AT_PATH(unlinkat, (int f, const char *a, int how), (f, a, how), f, a)
AT_PATH(mkdir, (const char *a, mode_t mode), (a, mode), -1, a)
AT_PATH(mkdirat, (int f, const char *a, mode_t mode), (f, a, mode), f, a)
AT_PATH(lstat, (const char *a, struct stat *status), (a, status), -1, a)
AT_PATH(lstat64, (const char *a, struct stat64 *status), (a, status), -1, a)
AT_PATH(fstatat, (int f, const char *a, struct stat *status, int how), (f, a, status, how), f, a)
AT_PATH(fstatat64, (int f, const char *a, struct stat64 *status, int how), (f, a, status, how), f, a)
