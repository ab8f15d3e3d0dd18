#define _GNU_SOURCE
#include "CPty.h"
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

pid_t cpty_spawn(char *const argv[], char *const envp[], int rows, int cols, int *master) {
  struct winsize size = {(unsigned short)rows, (unsigned short)cols, 0, 0};
  pid_t pid = forkpty(master, NULL, NULL, &size);
  if (pid == 0) {
    // Test runners block signals in their threads, and a child would inherit that.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execvpe(argv[0], argv, envp);
    _exit(127);
  }
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  return pid;
}

int cpty_resize(int master, int rows, int cols) {
  struct winsize size = {(unsigned short)rows, (unsigned short)cols, 0, 0};
  return ioctl(master, TIOCSWINSZ, &size);
}
