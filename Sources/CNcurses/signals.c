#define _GNU_SOURCE 1
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

void cn_give_back_now(void); // giveback.c

static int pipe_end = -1;
static const int watched[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};

static bool asks_to_end(int signal) {
  return signal == SIGTERM || signal == SIGHUP || signal == SIGINT || signal == SIGQUIT;
}

static volatile sig_atomic_t requests;

void cn_signals_answered(void) { requests = 0; }

static void on_signal(int signal) {
  int error = errno;
  // The loop answers the first one. Whoever asks three times has a program that no longer reads its pipe.
  if (asks_to_end(signal) && ++requests >= 3) {
    cn_give_back_now();
    struct sigaction plain;
    memset(&plain, 0, sizeof plain);
    plain.sa_handler = SIG_DFL;
    sigaction(signal, &plain, NULL);
    raise(signal);
  }
  unsigned char byte = (unsigned char)signal;
  ssize_t ignored = write(pipe_end, &byte, 1);
  (void)ignored;
  errno = error;
}

static void set_handler(int signal, void (*handler)(int), struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART; // a worker thread's read must not fail because somebody resized a window
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, old);
}

// A pipe and no signalfd: that needs the signals blocked, and children would inherit the block.
int cn_signal_pipe(void) {
  static int ends[2] = {-1, -1};
  if (ends[0] < 0) {
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
    pipe_end = ends[1];
  }
  for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) set_handler(watched[i], on_signal, NULL);
  return ends[0];
}

void cn_signals_default(void) {
  for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) set_handler(watched[i], SIG_DFL, NULL);
}

void cn_stop(void) {
  struct sigaction ours;
  set_handler(SIGTSTP, SIG_DFL, &ours);
  // SIGTSTP and not SIGSTOP: without a shell that could continue us, the kernel then does not stop us at all.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

int cn_run(char *const arguments[]) {
  // The keys that interrupt are meant for the child. The one that stops is meant for both: else the shell
  // would wait for us, and we for a stopped editor.
  struct sigaction interrupt, quit, stop;
  set_handler(SIGINT, SIG_IGN, &interrupt);
  set_handler(SIGQUIT, SIG_IGN, &quit);
  set_handler(SIGTSTP, SIG_DFL, &stop);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGINT);
  sigaddset(&defaults, SIGQUIT);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  extern char **environ;
  pid_t child;
  int status = -1;
  int error = posix_spawnp(&child, arguments[0], NULL, &attributes, arguments, environ);
  if (error == 0)
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  posix_spawnattr_destroy(&attributes);
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  sigaction(SIGTSTP, &stop, NULL);
  return error == 0 ? status : -1;
}
