#include "support/testrunner.h"

#include <csignal>

#ifdef __SANITIZE_ADDRESS__
// libgit2 1.5 loses memory of PCRE2 while it opens a repository of format 1.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libpcre2-8\n";
}
#endif

int main(int argc, char** argv)
{
    // As every program that exports does: the signing programs may close their pipe early.
    std::signal(SIGPIPE, SIG_IGN);
    return stackwright::runCoreTests(argc, argv);
}
