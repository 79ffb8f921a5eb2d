#include "support/testrunner.h"

int main(int argc, char** argv)
{
    return stackwright::runCoreTests(argc, argv);
}
