#include "support/testrunner.h"

#include <csignal>

int main(int argc, char** argv)
{
    // As every program that exports does: the signing programs may close their pipe early.
    std::signal(SIGPIPE, SIG_IGN);
    return stackwright::runCoreTests(argc, argv);
}
