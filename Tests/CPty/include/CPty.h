#ifndef CPTY_H
#define CPTY_H
#include <sys/types.h>

/// Starts `argv` on a new pseudo-terminal of the given size; returns the child's pid and the master end.
pid_t cpty_spawn(char *const argv[], char *const envp[], int rows, int cols, int *master);
/// Changes the size that the child sees, which sends it SIGWINCH.
int cpty_resize(int master, int rows, int cols);
#endif
