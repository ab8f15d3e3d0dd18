#define _GNU_SOURCE 1
#include "CNcurses.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// A program that dies on the alternate screen, in raw mode, leaves a terminal in which nobody can type. This is
// the net under every other care: whatever ends the process, short of SIGKILL, passes here.

static volatile sig_atomic_t armed;
static struct termios saved;
static char sequences[512];
static size_t sequences_length;

// Async-signal-safe, and safe to call twice.
static void give_back(void) {
  if (!armed) return;
  armed = 0;
  ssize_t ignored = write(STDOUT_FILENO, sequences, sequences_length);
  (void)ignored;
  tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

void cn_give_back_now(void) { give_back(); }

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
static struct sigaction previous[NSIG];

static void on_crash(int signal, siginfo_t *info, void *context) {
  give_back();
  // Then the death takes its course: Swift's backtrace if there is one, a core otherwise.
  sigaction(signal, &previous[signal], NULL);
  if (previous[signal].sa_flags & SA_SIGINFO)
    previous[signal].sa_sigaction(signal, info, context);
  else
    raise(signal);
}

void cn_guard_prepare(void) {
  static bool installed;
  tcgetattr(STDIN_FILENO, &saved);
  if (installed) return;
  installed = true;
  // A stack of its own, for the stack that has overflowed; Swift's backtracer may have brought one.
  static char stack[65536];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && current.ss_flags & SS_DISABLE) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
    sigaction(crashes[i], &action, &previous[crashes[i]]);
  atexit(give_back);
}

void cn_guard_sequences(const char *bytes) {
  size_t length = strlen(bytes);
  if (length > sizeof sequences) return;
  memcpy(sequences, bytes, length);
  sequences_length = length;
}

void cn_guard_arm(bool on) { armed = on; }
